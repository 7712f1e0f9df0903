package org.corymb.badges.internal.jsonld;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonArray;
import org.corymb.badges.internal.json.JsonBounds;
import org.corymb.badges.internal.json.JsonText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Expanded documents that RDF would not say the whole of are refused, whatever led to them. */
class ExpandedFormTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "'x'|A value stands where an object is needed, and would be dropped.",
                "{'@list':[],'@index':'a'}|A list has more than its items, and that would be dropped.",
                "{'urn:p':['x']}|A value stands where an object is needed, and would be dropped.",
                "{'@graph':[7]}|A value stands where an object is needed, and would be dropped.",
                "{'x':[]}|The member 'x' would be dropped.",
                "{'@id':7}|The id '7' is not an absolute identifier or not defined by a context, and would be dropped.",
                "{'@type':['urn:T',7]}|The type '7' is not an absolute identifier or not defined by a context, and would be dropped.",
                "{'@value':'a','@index':'b'}|A value has more than a type and a language, and that would be dropped.",
                "{'@value':'a','@language':'e n'}|The language 'e n' is not one, and would be dropped.",
                "{'@value':'a','@language':'abcdefghi'}|The language 'abcdefghi' is not one, and would be dropped.",
                "{'@value':'a','@type':'x'}|The datatype 'x' is not absolute; its value would be dropped.",
                "{'@list':[{'@list':[{'@value':9007199254740993}]}]}|The number 9007199254740993 is read differently by different programs."
            })
    void refusesWhatWouldBeDropped(String item, String why) {
        assertThatThrownBy(() -> ExpandedForm.safe(json("[" + item + "]")))
                .isInstanceOf(UnsafeDocument.class)
                .hasMessage(why.replace('\'', '"'));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'@id':'urn:a','@type':['urn:T'],'urn:p':[{'@value':'a'},{'@value':true}]}",
                "{'@value':'a','@language':'de-AT'}",
                "{'@value':{'a':1.0},'@type':'@json'}",
                "{'@value':7,'@type':'@json'}",
                "{'@graph':[{'urn:p':[{'@list':[{'@value':'a','@type':'urn:t'}]}]}]}"
            })
    void leavesOthersAsTheyAre(String item) {
        assertThat(ExpandedForm.safe(json("[" + item + "]"))).isEqualTo(json("[" + item + "]"));
    }

    @ParameterizedTest
    @CsvSource({"7, 7, integer", "7.5, 7.5E0, double", "1e21, 1.0E21, double", "-0, 0, integer"})
    void writesANumberInTheFormThatAllProgramsShare(String number, String lexical, String type) {
        var xsd = "http://www.w3.org/2001/XMLSchema#";
        var written = "{'@value':'" + lexical + "','@type':'" + xsd + type + "'}";
        var item = "[{'@graph':[{'urn:p':[{'@list':[NUMBER]},NUMBER]}]}]";

        assertThat(ExpandedForm.safe(json(item.replace("NUMBER", "{'@value':" + number + "}"))))
                .isEqualTo(json(item.replace("NUMBER", written)));
        assertThat(ExpandedForm.safe(json("[{'@value':7,'@type':'" + xsd + "double'}]")))
                .isEqualTo(json("[{'@value':'7.0E0','@type':'" + xsd + "double'}]"));
        assertThat(ExpandedForm.safe(json("[{'@value':7,'@type':'urn:t'}]")))
                .isEqualTo(json("[{'@value':'7','@type':'urn:t'}]"));
    }

    private static JsonArray json(String text) {
        return JsonText.parse(("{\"a\":" + text.replace('\'', '"') + "}").getBytes(UTF_8), JsonBounds.BADGE)
                .getJsonArray("a");
    }
}
