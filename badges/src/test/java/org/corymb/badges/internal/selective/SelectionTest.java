package org.corymb.badges.internal.selective;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.corymb.badges.internal.json.JsonBounds;
import org.corymb.badges.internal.json.JsonText;
import org.corymb.badges.internal.jsonld.UnsafeDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What JSON Pointers take out of a document. */
class SelectionTest {
    private static final String DOCUMENT = "{'@context':['c'],'id':'urn:1','type':['T'],'a/b':{'m~n':1},"
            + "'list':[{'id':'urn:x','v':1,'w':2},{'v':2},3],'one':{'type':'S','two':{'three':'x','four':'y'}}}";
    private static final String START = "{'@context':['c'],'id':'urn:1','type':['T']";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "/a~1b/m~0n|,'a/b':{'m~n':1}}",
                "/list/0/v|,'list':[{'id':'urn:x','v':1}]}",
                "/list/2 /list/0|,'list':[{'id':'urn:x','v':1,'w':2},3]}",
                "/list/10 |The pointer '/list/10' leads nowhere.",
                "/list/3|The pointer '/list/3' leads nowhere.",
                "/list/01|The pointer '/list/01' leads nowhere.",
                "/list/2/x|The pointer '/list/2/x' leads nowhere.",
                "/one/two/three|,'one':{'type':'S','two':{'three':'x'}}}",
                "/one/two/three /one/two|,'one':{'type':'S','two':{'three':'x','four':'y'}}}",
                "/one/none|The pointer '/one/none' leads nowhere.",
                "/one/two /one/two/none|The pointer '/one/two/none' leads nowhere.",
                "one|The pointer 'one' does not start with a slash.",
                "/|The pointer '/' leads nowhere.",
                "/type/0|}"
            })
    void takesWhatThePointersNameAndTheWayToIt(String pointers, String selected) {
        var chosen = List.of(pointers.strip().split(" "));
        if (selected.startsWith("The pointer")) {
            assertThatThrownBy(() -> Selection.of(json(DOCUMENT), chosen))
                    .isInstanceOf(UnsafeDocument.class)
                    .hasMessage(selected.replace('\'', '"'));
        } else {
            assertThat(JsonText.write(Selection.of(json(DOCUMENT), chosen)))
                    .isEqualTo((START + selected).replace('\'', '"'));
        }
    }

    @Test
    void takesAllOrTheLeast() {
        assertThat(Selection.of(json(DOCUMENT), List.of(""))).isEqualTo(json(DOCUMENT));
        assertThat(Selection.of(json(DOCUMENT), List.of())).isEqualTo(json(START + "}"));
        assertThat(Selection.of(json("{'a':1,'b':2}"), List.of("/a"))).isEqualTo(json("{'a':1}"));
    }

    @Test
    void takesSoManyPointersAndNoMore() {
        var pointers = new ArrayList<>(Collections.nCopies(1000, "/one"));
        assertThat(Selection.of(json(DOCUMENT), pointers)).containsKey("one");

        pointers.add("/one");
        assertThatThrownBy(() -> Selection.of(json(DOCUMENT), pointers))
                .hasMessage("There are more than 1000 pointers.");
    }

    private static JsonObject json(String text) {
        return JsonText.parse(text.replace('\'', '"').getBytes(UTF_8), JsonBounds.BADGE);
    }
}
