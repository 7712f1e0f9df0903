package org.corymb.badges.internal.structure;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonPointer;
import org.corymb.badges.internal.json.JsonBounds;
import org.corymb.badges.internal.json.JsonText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A badge with every member there is has the right form; each change of one member is named with its place. */
class CredentialStructureTest {
    private static final String PROFILE = """
            {'id':'urn:p','type':['Profile'],'name':'a','url':'urn:u','image':{'id':'urn:i','type':'Image','caption':'c'},
            'address':{'type':'Address'},'otherIdentifier':[{'type':'IdentifierEntry','identifier':'1',
            'identifierType':'ext:x'}],'parentOrg':{'id':'urn:q','type':'Profile'},'endorsement':[{'@context':[],
            'type':['EndorsementCredential'],'id':'urn:e','issuer':'urn:f'}]}""";
    private static final String ALIGNMENT = """
            {'type':['Alignment'],'targetName':'t','targetUrl':'urn:t','targetType':'CTDL','targetCode':'1'}""";
    private static final String ACHIEVEMENT = """
            {'id':'urn:a','type':['Achievement'],'name':'n','description':'d','criteria':{'id':'urn:c','narrative':'n'},
            'achievementType':'Course','inLanguage':'en','creditsAvailable':1,'tag':['t'],'humanCode':'H',
            'image':{'id':'urn:i','type':['Image']},'creator':PROFILE,'alignment':[ALIGNMENT],'related':[{'id':'urn:r',
            'type':['Related'],'inLanguage':'zh-Hant-TW','version':'1'}],'otherIdentifier':{'type':'IdentifierEntry',
            'identifier':'1','identifierType':'isbn'},'resultDescription':[{'id':'urn:d','type':['ResultDescription'],
            'name':'n','resultType':'Status','allowedValue':['A'],'requiredLevel':'urn:l','valueMin':'1',
            'rubricCriterionLevel':[{'id':'urn:l','type':'RubricCriterionLevel','name':'n','level':'1',
            'alignment':ALIGNMENT}],'alignment':ALIGNMENT}],'endorsement':{'@context':[],'type':['EndorsementCredential'],
            'id':'urn:e','issuer':PROFILE}}""";
    private static final String COMMON = """
            {'@context':['https://www.w3.org/ns/credentials/v2','https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json'],
            'id':'urn:b','type':['VerifiableCredential','OpenBadgeCredential'],'issuer':PROFILE,'name':'n',
            'description':'d','image':{'id':'urn:i','type':'Image'},'awardedDate':'2026-11-20T10:00:00Z',
            'validFrom':'2026-11-20T10:00:00Z','validUntil':'2027-11-20T10:00:00+01:00','evidence':[{'type':['Evidence'],
            'id':'urn:v','genre':'g'}],'credentialSchema':[{'id':'urn:s','type':'S'}],'credentialStatus':{'type':'T'},
            'refreshService':{'id':'urn:r','type':'R'},'termsOfUse':[{'type':['T']}],'endorsement':[{'@context':[],
            'type':['EndorsementCredential'],'id':'urn:e','issuer':'urn:f'}],'proof':[{'type':'DataIntegrityProof'}],
            'credentialSubject':""";
    private static final JsonObject BADGE = json(COMMON + """
            {'id':'urn:x','type':['AchievementSubject'],'activityStartDate':'2026-09-14T15:00:00Z',
            'activityEndDate':'2026-09-14T15:00:00Z','creditsEarned':8.2,'role':'r','identifier':[{'type':'IdentityObject',
            'hashed':false,'identityHash':'h','identityType':'emailAddress','salt':'s'}],'image':{'id':'urn:i','type':'Image'},
            'source':PROFILE,'result':[{'type':['Result'],'achievedLevel':'urn:l','resultDescription':'urn:d','value':'v',
            'status':'Completed','alignment':[ALIGNMENT]}],'achievement':ACHIEVEMENT}}""");
    private static final JsonObject RECORD = json(COMMON.replace("OpenBadgeCredential", "ClrCredential")
                    .replace(
                            "'https://purl",
                            "'https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json','https://purl")
            + """
            {'id':'urn:x','type':['ClrSubject'],'identifier':{'type':'IdentityObject','hashed':true,'identityHash':'h',
            'identityType':'ext:y'},'achievement':ACHIEVEMENT,'verifiableCredential':[{'type':['VerifiableCredential']}],
            'association':[{'type':'Association','associationType':'isPartOf','sourceId':'urn:1','targetId':'urn:2'}]},
            'partial':true}""");
    private static final JsonObject ENDORSEMENT =
            json(COMMON.replace("OpenBadgeCredential", "EndorsementCredential") + """
            {'id':'urn:x','type':['EndorsementSubject'],'endorsementComment':'c'}}""");

    @Test
    void findsNothingWrongWithCompleteOnes() {
        assertThat(found(BADGE)).isEqualTo(".");
        assertThat(found(RECORD)).isEqualTo(".");
        assertThat(found(ENDORSEMENT)).isEqualTo(".");
        assertThat(CredentialStructure.isLearnerRecord(RECORD)).isTrue();
        assertThat(CredentialStructure.isLearnerRecord(BADGE)).isFalse();
        assertThat(CredentialStructure.isV1(BADGE)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/id|7|id must be an absolute URI",
                "/id|\"relative\"|id must be an absolute URI",
                "/type|\"OpenBadgeCredential\"|type must be or contain VerifiableCredential",
                "/type|[\"VerifiableCredential\",\"OpenBadgeCredential\",7]|type[2] must be a text",
                "/type|[\"VerifiableCredential\"]|type must contain OpenBadgeCredential, AchievementCredential or ClrCredential",
                "/issuer|7|issuer must be an object",
                "/issuer|\"x\"|issuer must be an absolute URI",
                "/name|7|name must be a text",
                "/image|\"urn:i\"|image must be an object",
                "/image/caption|1|image.caption must be a text",
                "/image/other|1|image has a member that is not allowed there",
                "/awardedDate|\"2026-11-20\"|awardedDate must be a date and time with a zone",
                "/validFrom|\"2026-11-20T10:00:00\"|validFrom must be a date and time with a zone",
                "/validUntil|1|validUntil must be a date and time with a zone",
                "/issuanceDate|\"2026-11-20T10:00:00Z\"|issuanceDate is not a word of data model 2.0",
                "/expirationDate|\"2026-11-20T10:00:00Z\"|expirationDate is not a word of data model 2.0",
                "/evidence|[{}]|evidence[0].type is missing",
                "/evidence|{\"type\":\"Evidence\",\"genre\":1}|evidence.genre must be a text",
                "/credentialSchema|{\"id\":\"urn:s\"}|credentialSchema.type is missing",
                "/credentialSchema|{\"id\":\"urn:s\",\"type\":[\"S\"]}|credentialSchema.type must be a text",
                "/credentialStatus|{\"id\":\"urn:s\"}|credentialStatus.type is missing",
                "/refreshService|{\"type\":\"R\"}|refreshService.id is missing",
                "/termsOfUse|[{\"type\":[1]}]|termsOfUse[0].type[0] must be a text",
                "/endorsement|[{\"@context\":[],\"type\":\"EndorsementCredential\",\"issuer\":\"urn:f\"}]|endorsement[0].id is missing",
                "/proof|[1]|proof[0] must be an object",
                "/issuer/parentOrg|{}|issuer.parentOrg.id is missing; issuer.parentOrg.type is missing",
                "/issuer/address|{}|issuer.address.type is missing",
                "/issuer/otherIdentifier/0/identifierType|\"x\"|issuer.otherIdentifier[0].identifierType must be a word of the vocabulary or start with ext:",
                "/issuer/otherIdentifier/0/more|\"x\"|issuer.otherIdentifier[0] has a member that is not allowed there",
                "/credentialSubject|7|credentialSubject must be an object",
                "/credentialSubject/type|\"Subject\"|credentialSubject.type must be or contain AchievementSubject",
                "/credentialSubject/creditsEarned|\"8\"|credentialSubject.creditsEarned must be a number",
                "/credentialSubject/identifier/0/hashed|\"true\"|credentialSubject.identifier[0].hashed must be true or false",
                "/credentialSubject/identifier/0/more|1|credentialSubject.identifier[0] has a member that is not allowed there",
                "/credentialSubject/result/0/status|\"Done\"|credentialSubject.result[0].status must be one of Completed, Enrolled, Failed, InProgress, OnHold, Provisional, Withdrew",
                "/credentialSubject/result/0/resultDescription|\"urn:o\"|credentialSubject.result.resultDescription is not one of the achievement",
                "/credentialSubject/result|[{\"type\":\"Result\",\"resultDescription\":\"urn:d\"}]|credentialSubject.result.status is needed for a result of type Status",
                "/credentialSubject/achievement|7|credentialSubject.achievement must be an object",
                "/credentialSubject/achievement/criteria|{}|credentialSubject.achievement.criteria needs an id or a narrative",
                "/credentialSubject/achievement/inLanguage|\"english\"|credentialSubject.achievement.inLanguage must be a language tag",
                "/credentialSubject/achievement/achievementType|\"Kurs\"|credentialSubject.achievement.achievementType must be a word of the vocabulary or start with ext:",
                "/credentialSubject/achievement/related/0/version|1|credentialSubject.achievement.related[0].version must be a text",
                "/credentialSubject/achievement/resultDescription/0/rubricCriterionLevel/0/level|1|credentialSubject.achievement.resultDescription[0].rubricCriterionLevel[0].level must be a text"
            })
    void namesWhatIsWrongAndWhere(String pointer, String value, String why) {
        assertThat(found(with(BADGE, pointer, value))).isEqualTo(why + ".");
    }

    @ParameterizedTest
    @CsvSource({
        "/id, id is missing",
        "/type, type is missing; type must contain OpenBadgeCredential",
        "/issuer, issuer is missing",
        "/validFrom, validFrom is missing",
        "/credentialSubject, credentialSubject is missing",
        "/credentialSubject/achievement, credentialSubject.achievement is missing",
        "/credentialSubject/achievement/criteria, credentialSubject.achievement.criteria is missing",
        "/credentialSubject/identifier/0/identityHash, credentialSubject.identifier[0].identityHash is missing"
    })
    void namesWhatIsMissing(String pointer, String why) {
        assertThat(found(without(BADGE, pointer))).startsWith(why);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/name",
                "/validUntil",
                "/credentialSubject/id",
                "/credentialSubject/identifier",
                "/credentialSubject/result",
                "/credentialSubject/result/0/resultDescription",
                "/credentialSubject/achievement/criteria/id",
                "/credentialSubject/achievement/criteria/narrative",
                "/credentialSubject/achievement/endorsement"
            })
    void missesNothingThatMayBeAbsent(String pointer) {
        assertThat(found(without(BADGE, pointer))).isEqualTo(".");
    }

    @Test
    void asksForSomebody() {
        var nobody = without(without(BADGE, "/credentialSubject/id"), "/credentialSubject/identifier");
        var noOne = without(without(RECORD, "/credentialSubject/id"), "/credentialSubject/identifier");

        assertThat(found(nobody)).isEqualTo("credentialSubject needs an id or an identifier.");
        assertThat(found(noOne)).isEqualTo("credentialSubject needs an id or an identifier.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/name|1|name must be a text; name must be a text.",
                "/partial|\"yes\"|partial must be true or false.",
                "/credentialSubject/verifiableCredential|[{}]|credentialSubject.verifiableCredential[0].type is missing.",
                "/credentialSubject/association/0/associationType|\"is\"|credentialSubject.association[0].associationType must be one of exactMatchOf, isChildOf, isParentOf, isPartOf, isPeerOf, isRelatedTo, precedes, replacedBy.",
                "/credentialSubject/achievement|[{\"type\":\"Achievement\"}]|credentialSubject.achievement[0].id is missing; credentialSubject.achievement[0].name is missing; credentialSubject.achievement[0].description is missing; credentialSubject.achievement[0].criteria is missing."
            })
    void namesWhatIsWrongWithALearnerRecord(String pointer, String value, String why) {
        assertThat(found(with(RECORD, pointer, value))).isEqualTo(why);
    }

    @Test
    void namesWhatIsWrongWithAnEndorsement() {
        assertThat(found(without(ENDORSEMENT, "/name"))).isEqualTo("name is missing.");
        assertThat(found(without(ENDORSEMENT, "/credentialSubject/id"))).isEqualTo("credentialSubject.id is missing.");
        assertThat(found(with(ENDORSEMENT, "/credentialSubject/endorsementComment", "1")))
                .isEqualTo("credentialSubject.endorsementComment must be a text.");
    }

    @Test
    void asksForTheContextsInTheirOrder() {
        var first = "@context[0] must be https://www.w3.org/ns/credentials/v2";
        var second = "@context[1] must be a context of Open Badges 3.0";

        assertThat(found(without(BADGE, "/@context"))).isEqualTo(first + "; " + second + ".");
        assertThat(found(with(BADGE, "/@context", "[\"https://www.w3.org/ns/credentials/v2\"]")))
                .isEqualTo(second + ".");
        assertThat(found(with(BADGE, "/@context/1", "\"https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.json\"")))
                .isEqualTo(second + ".");
        assertThat(found(with(BADGE, "/@context/1", "\"https://purl.imsglobal.org/spec/ob/v3p0/context.json\"")))
                .isEqualTo(".");
        assertThat(found(with(BADGE, "/@context/0", "\"urn:x\""))).isEqualTo(first + ".");
        assertThat(found(with(RECORD, "/@context/1", "\"urn:x\"")))
                .isEqualTo("@context must have a context of CLR 2.0 among its first three.");
        assertThat(found(with(RECORD, "/@context/2", "\"urn:x\"")))
                .isEqualTo("@context must have a context of Open Badges 3.0 among its first three.");
    }

    @Test
    void readsTheWordsOfDataModel1AsLongAsTheySayTheSame() {
        var v1 = with(BADGE, "/@context/0", "\"https://www.w3.org/2018/credentials/v1\"");
        var other = "\"2026-11-20T10:00:01Z\"";
        var both = with(
                with(v1, "/issuanceDate", "\"2026-11-20T11:00:00+01:00\""),
                "/expirationDate",
                "\"2027-11-20T09:00:00Z\"");

        assertThat(CredentialStructure.isV1(v1)).isTrue();
        assertThat(found(both)).isEqualTo(".");
        assertThat(found(without(without(both, "/validFrom"), "/validUntil"))).isEqualTo(".");
        assertThat(found(v1))
                .isEqualTo("issuanceDate is missing; validFrom is a word of data model 2.0 and says something else than"
                        + " issuanceDate; validUntil is a word of data model 2.0 and says something else than"
                        + " expirationDate.");
        assertThat(found(with(both, "/validFrom", other)))
                .isEqualTo("validFrom is a word of data model 2.0 and says something else than issuanceDate.");
        assertThat(found(with(both, "/validUntil", other)))
                .isEqualTo("validUntil is a word of data model 2.0 and says something else than expirationDate.");
    }

    @Test
    void namesEightFaultsAndNoMore() {
        var problems = new Problems();
        assertThat(problems.isEmpty()).isTrue();
        for (int i = 0; i < 9; i++) {
            problems.add(i == 0 ? "" : "m" + i, "is wrong");
        }

        assertThat(problems.isEmpty()).isFalse();
        assertThat(problems.sentence())
                .startsWith("the badge is wrong; m1 is wrong; ")
                .endsWith("; m7 is wrong.");
    }

    private static String found(JsonObject credential) {
        return CredentialStructure.of(credential).sentence();
    }

    private static JsonObject with(JsonObject object, String pointer, String value) {
        var read = JsonText.JSON.createReader(new java.io.StringReader(value)).readValue();
        JsonPointer place = JsonText.JSON.createPointer(pointer);
        return place.containsValue(object) ? place.replace(object, read) : place.add(object, read);
    }

    private static JsonObject without(JsonObject object, String pointer) {
        return JsonText.JSON.createPointer(pointer).remove(object);
    }

    private static JsonObject json(String text) {
        var whole = text.replace("ACHIEVEMENT", ACHIEVEMENT)
                .replace("ALIGNMENT", ALIGNMENT)
                .replace("PROFILE", PROFILE);
        return JsonText.parse(whole.replace('\'', '"').getBytes(UTF_8), JsonBounds.BADGE);
    }
}
