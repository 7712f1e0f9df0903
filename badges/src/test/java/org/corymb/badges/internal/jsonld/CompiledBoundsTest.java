package org.corymb.badges.internal.jsonld;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.corymb.badges.internal.json.JsonBounds;
import org.corymb.badges.internal.json.JsonText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The compiled path with documents that are long, wide or deep, and with many contexts. */
class CompiledBoundsTest {
    private static final JsonObject WORDS = json("""
            {'@context':{'id':'@id','type':'@type','Plain':'urn:n#Plain','name':'urn:n#name','more':'urn:n#more',
            'list':{'@id':'urn:n#list','@container':'@list'}}}""");
    private static final Contexts CONTEXTS = Contexts.all().with(Map.of("urn:words", WORDS));

    private final Canonicalizer canonicalizer = new Canonicalizer(CONTEXTS);

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 8, 15, 16, 17, 63, 64, 65, 128, 255, 256, 257, 600})
    void answersForListsOfEachLength(int length) {
        var names = texts(length, "é");
        var nodes = IntStream.range(0, length)
                .mapToObj(i -> "{'name':'" + (length - i) + "'}")
                .collect(Collectors.joining(",", "[", "]"));

        answersAlike("'list':" + names);
        answersAlike("'more':" + nodes);
        answersAlike("'name':" + names + ",'more':" + nodes);
    }

    private void answersAlike(String members) {
        var document = json("{'@context':'urn:words'," + members + "}");

        assertThat(CONTEXTS.compiled().canonize(document))
                .isNotNull()
                .isEqualTo(canonicalizer.canonical(canonicalizer.safelyExpanded(document), "SHA-256"));
    }

    @Test
    void answersForTenThousandStatementsAndNoMore() {
        var inner = IntStream.range(0, 4)
                .mapToObj(i -> "{'id':'urn:n:" + i + "','name':" + texts(1_999, "b") + "}")
                .collect(Collectors.joining(",", "[", "]"));
        var members = "{'@context':'urn:words','name':" + texts(2_000, "a") + ",'more':" + inner;

        assertThat(CONTEXTS.compiled().canonize(json(members + "}"))).hasLineCount(10_000);
        assertThat(CONTEXTS.compiled().covers(json(members + ",'type':'Plain'}")))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "list"})
    void leavesAListOfMoreThanTwoThousandValuesToTheGeneralAlgorithm(String term) {
        var most = json("{'@context':'urn:words','" + term + "':" + texts(2_000, "a") + "}");
        var more = json("{'@context':'urn:words','" + term + "':" + texts(2_001, "a") + "}");

        assertThat(CONTEXTS.compiled().covers(most)).isTrue();
        assertThat(CONTEXTS.compiled().covers(more)).isFalse();
    }

    private static String texts(int count, String end) {
        return IntStream.range(0, count)
                .mapToObj(i -> "'" + (count - i) + end + "'")
                .collect(Collectors.joining(",", "[", "]"));
    }

    @Test
    void forgetsContextsThatAreTooManyAndBeginsAnew() {
        var many = new HashMap<String, JsonObject>();
        for (int i = 0; i < 600; i++) {
            many.put("urn:context:" + i, json("{'@context':{'own':'urn:own:" + i + "'}}"));
        }
        var contexts = CONTEXTS.with(many);
        var documents = IntStream.range(0, 600)
                .mapToObj(i -> json("{'@context':['urn:words','urn:context:" + i + "'],'own':'" + i + "'}"))
                .toList();

        var answers = documents.stream().map(contexts.compiled()::canonize).toList();

        assertThat(answers.stream().filter(each -> each == null)).hasSize(1);
        assertThat(answers.subList(0, 400)).doesNotContainNull();
        for (int i : List.of(0, 399, 599)) {
            var again = new Canonicalizer(contexts).canonize(documents.get(i));
            assertThat(again).isEqualTo(answers.get(i)).contains("<urn:own:" + i + "> \"" + i + "\"");
        }
    }

    private static JsonObject json(String text) {
        return JsonText.parse(text.replace('\'', '"').getBytes(UTF_8), JsonBounds.BADGE);
    }
}
