package org.corymb.badges.internal.jsonld;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonObject;
import java.util.Map;
import org.corymb.badges.internal.json.JsonBounds;
import org.corymb.badges.internal.json.JsonText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the compiled path answers, as the general algorithm does, what it leaves to it, and what both refuse. */
class CompiledFormsTest {
    private static final String XSD = "http://www.w3.org/2001/XMLSchema#";
    private static final JsonObject WORDS = json("""
            {'@context':{'@version':1.1,'id':'@id','type':'@type','name':'urn:n#name','more':'urn:n#more',
            'url':{'@id':'urn:n#url','@type':'@id'},'word':{'@id':'urn:n#word','@type':'@vocab'},
            'date':{'@id':'urn:n#date','@type':'XSDdateTime'},'str':{'@id':'urn:n#str','@type':'XSDstring'},
            'dbl':{'@id':'urn:n#dbl','@type':'XSDdouble'},'yes':{'@id':'urn:n#yes','@type':'XSDboolean'},
            'list':{'@id':'urn:n#list','@container':'@list'},'urls':{'@id':'urn:n#urls','@type':'@id','@container':'@list'},
            'set':{'@id':'urn:n#set','@container':'@set'},'graph':{'@id':'urn:n#graph','@container':'@graph'},
            'ex':{'@id':'urn:ex#','@prefix':true},'Plain':'urn:n#Plain',
            'Own':{'@id':'urn:n#Own','@context':{'own':'urn:n#own','name':'urn:n#ownName'}},
            'Later':{'@id':'urn:n#Later','@context':{'own':'urn:n#laterOwn'}},
            'in':{'@id':'urn:n#in','@context':{'inner':'urn:n#inner','name':'urn:n#innerName'}},
            'inUrl':{'@id':'urn:n#inUrl','@context':{'inUrl':{'@id':'urn:n#inUrl','@type':'@id'}}},
            'map':{'@id':'urn:n#map','@container':'@language'},'index':{'@id':'urn:n#index','@container':'@index'},
            'back':{'@reverse':'urn:n#back'},'de':{'@id':'urn:n#de','@language':'de'},
            'rtl':{'@id':'urn:n#rtl','@direction':'rtl'},'json':{'@id':'urn:n#json','@type':'@json'},
            'nest':{'@id':'@nest'},'alias':'@id','gone':null}}""");
    private static final Contexts CONTEXTS =
            Contexts.all().with(Map.of("urn:words", WORDS, "urn:other", json("{'@context':{'more':'urn:o#more'}}")));

    private final Canonicalizer canonicalizer = new Canonicalizer(CONTEXTS);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'id':'urn:1','name':'a'",
                "'name':'a'",
                "'type':'Plain'",
                "'type':['Plain','urn:T'],'name':['a','b']",
                "'name':'tab\\tquote\\\"back\\\\line\\nreturn\\rnull\\u0000del\\u007fé€😀'",
                "'name':[],'more':'a'",
                "'url':'urn:u'",
                "'url':['urn:u','https://example.org/é']",
                "'word':'Plain'",
                "'word':'urn:w'",
                "'date':'2026-11-20T10:00:00Z'",
                "'str':'a','name':'a'",
                "'name':[1,1.5,-0.0,1e3,1e21,12345678901]",
                "'dbl':[1,1.5,'x']",
                "'str':[1,1.5,true]",
                "'name':[true,false],'yes':[true,'x']",
                "'list':['a','b','a']",
                "'list':[]",
                "'list':'a'",
                "'urls':['urn:u','urn:v']",
                "'list':[{'name':'a'},{'id':'urn:2','name':'b'}]",
                "'set':'a'",
                "'set':['a']",
                "'graph':{'name':'a'}",
                "'graph':[{'id':'urn:2','name':'a'},{'name':'b'}]",
                "'graph':{'name':'a','in':{'inner':'b'}}",
                "'in':{'inner':'a','name':'b'},'name':'c'",
                "'in':{'inner':{'name':'d'}}",
                "'in':[{'inner':'a'},{'inner':'b'}]",
                "'in':'a'",
                "'inUrl':'urn:u'",
                "'type':'Own','own':'a','name':'b','url':'urn:u'",
                "'type':['Own','Later'],'own':'a'",
                "'type':['Later','Own'],'own':'a','name':'b'",
                "'type':'Own','more':{'name':'a'},'own':{'id':'urn:2'}",
                "'type':'Own','own':{'id':'urn:2','name':'a'}",
                "'more':{'type':'Own','own':'a'},'name':'b'",
                "'more':{'id':'urn:2'}",
                "'more':{'@context':'urn:other','more':'a'},'name':'b'",
                "'more':{'@context':['urn:other'],'more':'a'}",
                "'name':{'@value':'a','@language':'de-AT'}",
                "'list':[{'@value':'a','@language':'DE'}]",
                "'id':'urn:1','more':[{'id':'urn:2','name':'a'},{'name':'a'}]"
            })
    void answersAsTheGeneralAlgorithmDoes(String members) {
        var document = document(members);

        var fast = CONTEXTS.compiled().canonize(document);

        assertThat(fast).isNotNull().isEqualTo(canonicalizer.general(document)).endsWith(" .\n");
        assertThat(fast).isEqualTo(canonicalizer.canonical(canonicalizer.safelyExpanded(document), "SHA-256"));
        assertThat(CONTEXTS.compiled().covers(document)).isTrue();
        assertThat(canonicalizer.sha256(document)).isEqualTo(sha256(fast));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'id':'relative','name':'a'",
                "'id':'ex:1','name':'a'",
                "'id':7,'name':'a'",
                "'id':'urn:1'",
                "'other':'a'",
                "'name':null",
                "'name':[null]",
                "'name':[['a']]",
                "'name':{}",
                "'type':[],'name':'a'",
                "'type':7",
                "'type':[7]",
                "'type':'Unknown'",
                "'type':'ex:T'",
                "'url':'relative'",
                "'url':'ex:1'",
                "'word':'alias'",
                "'word':'unknown'",
                "'map':{'de':'a'}",
                "'index':{'a':'b'}",
                "'back':{'id':'urn:2','name':'a'}",
                "'de':'a'",
                "'rtl':'a'",
                "'json':{'a':1}",
                "'nest':{'name':'a'}",
                "'alias':'urn:1','name':'a'",
                "'gone':'a','name':'b'",
                "'ex:p':'a'",
                "'urn:p':'a'",
                "'graph':'a'",
                "'graph':{'@value':'a'}",
                "'name':{'@value':'a'}",
                "'name':{'@value':'a','@language':'e n'}",
                "'name':{'@value':'a','@language':'de','@direction':'ltr'}",
                "'name':{'@value':1,'@language':'de'}",
                "'in':{'@value':'a','@language':'de'}",
                "'more':{'@context':{'x':'urn:x'},'x':'a'}",
                "'more':{'@context':'urn:unknown','more':'a'}",
                "'more':[{'name':'a'},{'name':'a'}]"
            })
    void leavesOthersToTheGeneralAlgorithm(String members) {
        var document = document(members);

        assertThat(CONTEXTS.compiled().canonize(document)).isNull();
        assertThat(CONTEXTS.compiled().covers(document)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "'name':{}|The object at '/name' is empty.",
                "'name':[{}]|The object at '/name/0' is empty.",
                "'':'a'|The member '/' is not a plain name of a context.",
                "'@id':'urn:1'|The member '/@id' is not a plain name of a context.",
                "'more':{'urn:p':'a'}|The member '/more/urn:p' is not a plain name of a context.",
                "'type':['Plain','@json']|A type at '/type' looks like a keyword, and would be dropped.",
                "'name':null|The value at '/name' is null; leave the member out.",
                "'name':['a',null]|The value at '/name/1' is null; leave the member out.",
                "'name':[['a']]|The list at '/name' has a list inside.",
                "'more':{'@context':[['urn:other']],'name':'a'}|The context at '/more/@context' has a list inside.",
                "'more':{'@context':{'x':'urn:x'},'name':'a'}|The context at '/more/@context' is not the address of a known one.",
                "'more':{'@context':null,'name':'a'}|The context at '/more/@context' is not the address of a known one.",
                "'id':'relative','name':'a'|The id '~relative~' is not an absolute identifier or not defined by a context, and would be dropped.",
                "'type':'Unknown'|The type '~Unknown~' is not an absolute identifier or not defined by a context, and would be dropped.",
                "'name':{'@value':'a','@language':'e n'}|The language 'e n' is not one, and would be dropped."
            })
    void refusesWhatWouldBeDropped(String members, String why) {
        assertThatThrownBy(() -> canonicalizer.canonize(document(members)))
                .isInstanceOf(UnsafeDocument.class)
                .hasMessage(why.replace("'~", "\"\"").replace("~'", "\"\"").replace('\'', '"'));
    }

    @Test
    void refusesContextsThatAreNotKnownByTheirAddress() {
        for (var contexts : new String[] {"'urn:unknown'", "['urn:words','urn:unknown']"}) {
            assertThatThrownBy(() -> canonicalizer.canonize(json("{'@context':" + contexts + ",'name':'a'}")))
                    .isInstanceOf(UnknownContext.class)
                    .hasMessageContaining("urn:unknown");
        }
        assertThatThrownBy(() -> canonicalizer.canonize(json("{}")))
                .isInstanceOf(UnsafeDocument.class)
                .hasMessage("The object at the top is empty.");
        assertThatThrownBy(() -> Contexts.knowing(Map.of(Contexts.CREDENTIALS_V2, WORDS)))
                .hasMessage("The context https://www.w3.org/ns/credentials/v2 comes with the library.");
        assertThat(Contexts.knowing(Map.of())).isSameAs(Contexts.all());
        assertThat(Contexts.knowing(Map.of("urn:words", WORDS)).knows("urn:words"))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"'de':'a'", "'map':{'de':'a'}", "'more':[{'name':'a'},{'name':'a'}]"})
    void answersWithTheGeneralAlgorithmForWhatIsLeftToIt(String members) {
        var document = document(members);
        var general = canonicalizer.general(document);

        assertThat(CONTEXTS.compiled().covers(document)).isFalse();
        assertThat(canonicalizer.canonize(document)).isEqualTo(general).endsWith(" .\n");
        assertThat(canonicalizer.sha256(document)).isEqualTo(sha256(general));
        assertThatCode(() -> canonicalizer.check(document)).doesNotThrowAnyException();
    }

    @Test
    void checksWhatItDoesNotWrite() {
        assertThatCode(() -> canonicalizer.check(document("'name':'a'"))).doesNotThrowAnyException();
        assertThatThrownBy(() -> canonicalizer.check(document("'name':null"))).isInstanceOf(UnsafeDocument.class);
        assertThatThrownBy(() -> canonicalizer.check(json("{'@context':'urn:unknown','name':'a'}")))
                .isInstanceOfSatisfying(
                        UnknownContext.class, e -> assertThat(e.url()).isEqualTo("urn:unknown"));
        var list = "'name':[" + "'a',".repeat(2_000) + "'a']";
        assertThatThrownBy(() -> canonicalizer.general(document(list)))
                .isInstanceOf(WorkBudgetExceeded.class)
                .hasMessageEndingWith("a list of more than 2000 values");
    }

    private static byte[] sha256(String text) {
        try {
            return java.security.MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    private static JsonObject document(String members) {
        return json("{'@context':'urn:words'," + members + "}");
    }

    private static JsonObject json(String text) {
        return JsonText.parse(text.replace("XSD", XSD).replace('\'', '"').getBytes(UTF_8), JsonBounds.BADGE);
    }
}
