package org.corymb.badges.internal.jsonld;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.apicatalog.rdf.api.RdfQuadConsumer;
import com.apicatalog.rdf.nquads.NQuadsWriter;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringWriter;
import java.util.Collections;
import java.util.stream.IntStream;
import org.corymb.badges.internal.json.JsonText;
import org.junit.jupiter.api.Test;

/** So much work for a document, and no more. */
class WorkBudgetTest {
    private static final String BEGIN = "The document needs more work than a badge may: ";

    @Test
    void aListMayHaveTwoThousandValues() {
        assertThatCode(() -> WorkBudget.check(list(2_000))).doesNotThrowAnyException();
        assertThatThrownBy(() -> WorkBudget.check(list(2_001)))
                .isInstanceOf(WorkBudgetExceeded.class)
                .hasMessage(BEGIN + "a list of more than 2000 values");
    }

    @Test
    void theListsOfADocumentMayHaveTenThousandValues() {
        var two = JsonText.JSON.createObjectBuilder().add("a", lists(4)).add("b", list(1_999));
        var inner = JsonText.JSON.createObjectBuilder().add("c", lists(4)).build();
        var nested = JsonText.JSON.createArrayBuilder().add(inner).add(list(1_998));
        var more = JsonText.JSON.createArrayBuilder().add(inner).add(list(1_999));

        assertThatCode(() -> WorkBudget.check(two.add("d", list(1)).build())).doesNotThrowAnyException();
        assertThatCode(() -> WorkBudget.check(nested.build())).doesNotThrowAnyException();
        assertThatThrownBy(() -> WorkBudget.check(more.build()))
                .isInstanceOf(WorkBudgetExceeded.class)
                .hasMessage(BEGIN + "lists of more than 10000 values");
    }

    private static JsonObject lists(int count) {
        var lists = JsonText.JSON.createObjectBuilder();
        IntStream.range(0, count).forEach(i -> lists.add("list" + i, list(2_000)));
        return lists.build();
    }

    private static JsonArray list(int values) {
        return JsonText.JSON
                .createArrayBuilder(Collections.nCopies(values, JsonValue.TRUE))
                .build();
    }

    @Test
    void namingNodesMayTakeTwoHundredThousandSteps() {
        var budget = new WorkBudget();
        for (int i = 0; i < 200_000; i++) {
            budget.tick();
        }

        assertThatThrownBy(budget::tick)
                .isInstanceOf(WorkBudgetExceeded.class)
                .hasMessage(BEGIN + "more than 200000 steps of canonicalisation");
    }

    @Test
    void aDocumentMayHaveTenThousandStatementsAndAllOfThemArePassedOn() throws Exception {
        var text = new StringWriter();
        var counting = new WorkBudget().counting(new NQuadsWriter(text));
        for (int i = 0; i < 10_000; i++) {
            assertThat(add(counting)).isSameAs(counting);
        }

        assertThat(text.toString().lines()).hasSize(10_000).containsOnly("<urn:s> <urn:p> \"o\"@de <urn:g> .");
        assertThatThrownBy(() -> add(counting))
                .isInstanceOf(WorkBudgetExceeded.class)
                .hasMessage(BEGIN + "more than 10000 statements");
    }

    private static RdfQuadConsumer add(RdfQuadConsumer consumer) throws Exception {
        return consumer.quad(
                "urn:s", "urn:p", "o", "http://www.w3.org/1999/02/22-rdf-syntax-ns#langString", "de", null, "urn:g");
    }
}
