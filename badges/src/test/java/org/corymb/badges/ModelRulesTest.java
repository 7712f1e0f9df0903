package org.corymb.badges;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.corymb.badges.internal.json.JsonBounds;
import org.corymb.badges.internal.json.JsonText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every member is written as the specification names it, and what it forbids is refused by its name. */
class ModelRulesTest {
    private static final Instant FROM = Badges.ISSUED;
    private static final String LIST = "https://badges.example.org/status/1";
    private static final Criteria CRITERIA = Criteria.builder().narrative("n").build();
    private static final SignedCredential SIGNED = Badges.signed(Badges.amaras().build());

    @Test
    void writesEveryMemberOfABadge() {
        assertThat(whole().json()).isEqualTo(json("""
                {'@context':['https://www.w3.org/ns/credentials/v2',
                'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
                'https://purl.imsglobal.org/spec/ob/v3p0/extensions.json','urn:context'],'id':'urn:b',
                'type':['VerifiableCredential','OpenBadgeCredential'],'name':'b-n','description':'b-d',
                'image':{'id':'urn:i','type':'Image','caption':'i-c'},'issuer':{'id':'urn:p','type':['Profile'],
                'name':'p-n','url':'urn:u','description':'p-d','email':'p-e','phone':'p-p',
                'image':{'id':'urn:i','type':'Image'},'official':'p-o','otherIdentifier':[{'type':'IdentifierEntry',
                'identifier':'1','identifierType':'isbn'}],'parentOrg':{'id':'urn:q','type':['Profile']},'more':true},
                'validFrom':'2026-11-20T10:00:00Z','validUntil':'2026-11-20T10:00:02Z','awardedDate':'2026-11-20T10:00:01Z',
                'credentialSubject':{'type':['AchievementSubject'],'achievement':{'id':'urn:a','type':['Achievement'],
                'name':'a-n','description':'a-d','criteria':{'id':'urn:c','narrative':'c-n'},'achievementType':'Course',
                'image':{'id':'urn:i','type':'Image'},'humanCode':'a-h','inLanguage':'en','version':'a-v',
                'fieldOfStudy':'a-f','specialization':'a-s','creditsAvailable':1.5,'creator':{'id':'urn:q','type':['Profile']},
                'resultDescription':[{'id':'urn:d','type':['ResultDescription'],'name':'d-n','resultType':'Result',
                'allowedValue':['x','y'],'valueMin':'d-i','valueMax':'d-a','requiredValue':'d-r','requiredLevel':'urn:l',
                'rubricCriterionLevel':[{'id':'urn:l','type':['RubricCriterionLevel'],'name':'l-n','description':'l-d',
                'level':'l-l','points':'l-p','alignment':[ALIGNMENT]}],'alignment':[ALIGNMENT]}],'alignment':[ALIGNMENT],
                'otherIdentifier':[{'type':'IdentifierEntry','identifier':'1','identifierType':'isbn'}],'tag':['t','u'],
                'related':[{'id':'urn:r','type':['Related'],'inLanguage':'pt-BR','version':'r-v'}],'more':true},'id':'urn:s',
                'identifier':[{'type':'IdentityObject','hashed':false,'identityHash':'h','identityType':'name'}],
                'narrative':'s-n','activityStartDate':'2026-11-20T10:00:00Z','activityEndDate':'2026-11-20T10:00:01Z',
                'creditsEarned':2.5,'term':'s-t','role':'s-r','licenseNumber':'s-l','result':[{'type':['Result'],
                'resultDescription':'urn:d','value':'e-v','achievedLevel':'urn:l','status':'Completed',
                'alignment':[ALIGNMENT]}],'source':{'id':'urn:q','type':['Profile']},'image':{'id':'urn:i','type':'Image'},
                'more':true},'evidence':[{'id':'urn:e','type':['Evidence'],'narrative':'e-r','name':'e-n','description':'e-d',
                'genre':'e-g','audience':'e-a'}],'credentialStatus':[{'id':'LIST#7','type':'BitstringStatusListEntry',
                'statusPurpose':'revocation','statusListIndex':'7','statusListCredential':'LIST'},{'id':'LIST#8',
                'type':'BitstringStatusListEntry','statusPurpose':'message','statusListIndex':'8',
                'statusListCredential':'LIST','statusSize':1,'statusMessage':[{'status':'0x0','message':'no'},
                {'status':'0x1','message':'yes'}]}],'refreshService':{'id':'urn:f','type':'1EdTechCredentialRefresh'},
                'termsOfUse':[{'id':'urn:t','type':'Terms'}],'credentialSchema':[{'id':'urn:h',
                'type':'1EdTechJsonSchemaValidator2019'}],'more':true}"""));
    }

    private static Credential whole() {
        var image = Image.builder("urn:i").build();
        var other = Profile.builder("urn:q").build();
        var isbn = IdentifierEntry.builder("1", "isbn").build();
        var alignment = Alignment.builder("g-n", "urn:g")
                .targetCode("g-c")
                .targetDescription("g-d")
                .targetFramework("g-f")
                .targetType("CTDL")
                .build();
        var level = RubricCriterionLevel.builder("urn:l", "l-n")
                .description("l-d")
                .level("l-l")
                .points("l-p")
                .alignment(alignment)
                .build();
        var description = ResultDescription.builder("urn:d", "d-n", "Result")
                .allowedValue("x", "y")
                .valueMin("d-i")
                .valueMax("d-a")
                .requiredValue("d-r")
                .requiredLevel("urn:l")
                .rubricCriterionLevel(level)
                .alignment(alignment)
                .build();
        var criteria = Criteria.builder().id("urn:c").narrative("c-n").build();
        var achievement = Achievement.builder("urn:a", "a-n", "a-d", criteria)
                .achievementType("Course")
                .image(image)
                .humanCode("a-h")
                .inLanguage("en")
                .version("a-v")
                .fieldOfStudy("a-f")
                .specialization("a-s")
                .creditsAvailable(new BigDecimal("1.5"))
                .creator(other)
                .resultDescription(description)
                .alignment(alignment)
                .otherIdentifier(isbn)
                .tag("t", "u")
                .related(new Related("urn:r", "pt-BR", "r-v"))
                .extension("more", JsonValue.TRUE)
                .build();
        var result = Result.builder()
                .resultDescription("urn:d")
                .value("e-v")
                .achievedLevel("urn:l")
                .status(ResultStatus.COMPLETED)
                .alignment(alignment)
                .build();
        var subject = AchievementSubject.builder(achievement)
                .id("urn:s")
                .identifier(IdentityObject.plain("name", "h"))
                .narrative("s-n")
                .activityStartDate(FROM)
                .activityEndDate(FROM.plusSeconds(1))
                .creditsEarned(new BigDecimal("2.5"))
                .term("s-t")
                .role("s-r")
                .licenseNumber("s-l")
                .result(result)
                .source(other)
                .image(image)
                .extension("more", JsonValue.TRUE)
                .build();
        var issuer = Profile.builder("urn:p")
                .name("p-n")
                .url("urn:u")
                .description("p-d")
                .email("p-e")
                .phone("p-p")
                .image(image)
                .official("p-o")
                .otherIdentifier(isbn)
                .parentOrg(other)
                .extension("more", JsonValue.TRUE)
                .build();
        var evidence = Evidence.builder()
                .id("urn:e")
                .narrative("e-r")
                .name("e-n")
                .description("e-d")
                .genre("e-g")
                .audience("e-a")
                .build();
        return Credential.builder("urn:b", issuer, FROM, subject)
                .name("b-n")
                .description("b-d")
                .image(Image.builder("urn:i").caption("i-c").build())
                .awardedDate(FROM.plusSeconds(1))
                .validUntil(FROM.plusSeconds(2))
                .evidence(evidence)
                .status(
                        new StatusEntry(StatusPurpose.REVOCATION, LIST, 7),
                        new StatusEntry(StatusPurpose.MESSAGE, LIST, 8, List.of("no", "yes")))
                .refresh(RefreshTarget.of("urn:f"))
                .termsOfUse(new TermsOfUse("Terms", "urn:t"))
                .schema(CredentialSchema.of("urn:h"))
                .context("urn:context")
                .extension("more", JsonValue.TRUE)
                .build();
    }

    @Test
    void writesEveryMemberOfAnEndorsementAndOfALearnerRecord() {
        var issuer = Profile.builder("urn:p").build();
        var status = new StatusEntry(StatusPurpose.REVOCATION, LIST, 7);
        var entry = "{'id':'LIST#7','type':'BitstringStatusListEntry','statusPurpose':'revocation',"
                + "'statusListIndex':'7','statusListCredential':'LIST'}";
        var common = "'issuer':{'id':'urn:p','type':['Profile']},'validFrom':'2026-11-20T10:00:00Z',"
                + "'validUntil':'2026-11-20T10:00:01Z','credentialStatus':" + entry;
        var contexts = "'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',"
                + "'https://purl.imsglobal.org/spec/ob/v3p0/extensions.json']";

        assertThat(EndorsementCredential.builder("urn:e", issuer, "e-n", FROM, "urn:b")
                        .comment("e-c")
                        .description("e-d")
                        .validUntil(FROM.plusSeconds(1))
                        .status(status)
                        .build()
                        .json())
                .isEqualTo(json("{'@context':['https://www.w3.org/ns/credentials/v2'," + contexts
                        + ",'id':'urn:e','type':['VerifiableCredential','EndorsementCredential'],'name':'e-n',"
                        + "'description':'e-d','credentialSubject':{'id':'urn:b','type':['EndorsementSubject'],"
                        + "'endorsementComment':'e-c'}," + common + "}"));
        var subject = ClrSubject.of("urn:s", SIGNED)
                .with(
                        List.of(Achievement.builder("urn:a", "a-n", "a-d", CRITERIA)
                                .build()),
                        List.of(new Association(AssociationType.IS_PART_OF, "urn:a", "urn:b")));
        var record = ClrCredential.builder("urn:r", issuer, "r-n", FROM, subject)
                .description("r-d")
                .partial(false)
                .validUntil(FROM.plusSeconds(1))
                .status(status)
                .build();
        assertThat(record.json())
                .isEqualTo(json("{'@context':['https://www.w3.org/ns/credentials/v2',"
                        + "'https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json'," + contexts
                        + ",'id':'urn:r','type':['VerifiableCredential','ClrCredential'],'name':'r-n',"
                        + "'description':'r-d','partial':false,'credentialSubject':{'id':'urn:s','type':['ClrSubject'],"
                        + "'verifiableCredential':[SIGNED],'achievement':[{'id':'urn:a','type':['Achievement'],"
                        + "'name':'a-n','description':'a-d','criteria':{'narrative':'n'}}],'association':["
                        + "{'type':'Association','associationType':'isPartOf','sourceId':'urn:a','targetId':'urn:b'}]},"
                        + common + "}"));
    }

    static Stream<Arguments> builders() {
        var profile = Profile.builder("urn:p").build();
        var subject = AchievementSubject.builder(
                        Achievement.builder("urn:a", "n", "d", CRITERIA).build())
                .id("urn:s")
                .build();
        return Stream.of(
                arguments("Achievement", (Supplier<?>) () -> Achievement.builder("urn:a", "n", "d", CRITERIA)),
                arguments("AchievementSubject", (Supplier<?>) () -> AchievementSubject.builder(subject.achievement())),
                arguments("Profile", (Supplier<?>) () -> Profile.builder("urn:p")),
                arguments("Credential", (Supplier<?>) () -> Credential.builder("urn:b", profile, FROM, subject)),
                arguments("Evidence", (Supplier<?>) Evidence::builder),
                arguments("Result", (Supplier<?>) Result::builder),
                arguments("ResultDescription", (Supplier<?>) () -> ResultDescription.builder("urn:d", "n", "Result")),
                arguments("RubricCriterionLevel", (Supplier<?>) () -> RubricCriterionLevel.builder("urn:l", "n")),
                arguments("Alignment", (Supplier<?>) () -> Alignment.builder("n", "urn:g")),
                arguments("Image", (Supplier<?>) () -> Image.builder("urn:i")),
                arguments("Criteria", (Supplier<?>) Criteria::builder),
                arguments("ClrCredential", (Supplier<?>)
                        () -> ClrCredential.builder("urn:r", profile, "n", FROM, ClrSubject.of("urn:s", SIGNED))),
                arguments("Endorsement", (Supplier<?>)
                        () -> EndorsementCredential.builder("urn:e", profile, "n", FROM, "urn:b")));
    }

    /** Each text of a builder, whatever it is for. */
    @ParameterizedTest
    @MethodSource("builders")
    void refusesABlankText(String type, Supplier<?> builder) throws Exception {
        for (var member : builder.get().getClass().getMethods()) {
            if (Arrays.equals(member.getParameterTypes(), new Class<?>[] {String.class})) {
                var started = builder.get();
                member.invoke(started, " ");
                assertThatThrownBy(() -> built(started))
                        .as(type + "." + member.getName())
                        .isInstanceOf(SpecificationViolation.class)
                        .hasMessageStartingWith(type)
                        .message()
                        .containsIgnoringCase("." + member(member))
                        .containsPattern("must (not be empty|be an absolute URI|be a word|be a language tag)");
            }
        }
    }

    private static String member(Method member) {
        return member.getName().equals("comment") ? "endorsementComment" : member.getName();
    }

    private static void built(Object builder) throws Throwable {
        try {
            builder.getClass().getMethod("build").invoke(builder);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    static Stream<Arguments> forbidden() {
        var profile = Profile.builder("urn:p").build();
        var badge = Badges.amaras();
        var subject = badge.build().subject();
        var plain = Achievement.builder("urn:a", "n", "d", CRITERIA);
        var entry = new StatusEntry(StatusPurpose.REVOCATION, LIST, 7);
        var nine = IntStream.range(0, 9)
                .mapToObj(i -> new StatusEntry(StatusPurpose.REVOCATION, LIST, i))
                .toArray(StatusEntry[]::new);
        return Stream.of(
                refused(
                        "Achievement.id must be an absolute URI, not \"x\"",
                        () -> Achievement.builder("x", "n", "d", CRITERIA).build()),
                refused(
                        "Achievement.name must not be empty",
                        () -> Achievement.builder("urn:a", " ", "d", CRITERIA).build()),
                refused(
                        "Achievement.description must not be empty",
                        () -> Achievement.builder("urn:a", "n", " ", CRITERIA).build()),
                refused(
                        "Achievement.creditsAvailable must be zero or more, not -1",
                        () -> plain.creditsAvailable(new BigDecimal(-1)).build()),
                refused(
                        "Achievement.@id must be a name, not a keyword",
                        () -> Achievement.builder("urn:a", "n", "d", CRITERIA)
                                .extension("@id", JsonValue.TRUE)
                                .build()),
                refused(
                        "Achievement.  must be a name, not a keyword",
                        () -> Achievement.builder("urn:a", "n", "d", CRITERIA)
                                .extension(" ", JsonValue.TRUE)
                                .build()),
                refused(
                        "Achievement.name is not an extension",
                        () -> Achievement.builder("urn:a", "n", "d", CRITERIA)
                                .extension("name", JsonValue.TRUE)
                                .build()),
                refused(
                        "Profile.proof is not an extension",
                        () -> Profile.builder("urn:p")
                                .extension("proof", JsonValue.TRUE)
                                .build()),
                refused(
                        "AchievementSubject.x must not be null; leave it out",
                        () -> AchievementSubject.builder(subject.achievement())
                                .id("urn:s")
                                .extension("x", JsonValue.NULL)
                                .build()),
                refused(
                        "Credential.@x must be a name, not a keyword",
                        () -> Badges.amaras().extension("@x", JsonValue.TRUE).build()),
                refused(
                        "AchievementSubject needs an id or at least one identifier",
                        () -> AchievementSubject.builder(subject.achievement()).build()),
                refused(
                        "AchievementSubject.creditsEarned must be zero or more, not -0.1",
                        () -> AchievementSubject.builder(subject.achievement())
                                .id("urn:s")
                                .creditsEarned(new BigDecimal("-0.1"))
                                .build()),
                refused(
                        "AchievementSubject.activityEndDate must not be before the start",
                        () -> AchievementSubject.builder(subject.achievement())
                                .id("urn:s")
                                .activityStartDate(FROM)
                                .activityEndDate(FROM.minusSeconds(1))
                                .build()),
                refused(
                        "Result.resultDescription must be the id of a result description of the achievement",
                        () -> AchievementSubject.builder(subject.achievement())
                                .id("urn:s")
                                .result(Result.builder()
                                        .resultDescription("urn:none")
                                        .build())
                                .build()),
                refused(
                        "Result.achievedLevel must be the id of a rubric level of its result description",
                        () -> AchievementSubject.builder(subject.achievement())
                                .id("urn:s")
                                .result(Result.builder()
                                        .resultDescription("https://badges.example.org/achievements/cef#poster")
                                        .achievedLevel("urn:none")
                                        .build())
                                .build()),
                refused(
                        "Result.status is needed for a result of type Status",
                        () -> AchievementSubject.builder(Achievement.builder("urn:a", "n", "d", CRITERIA)
                                        .resultDescription(ResultDescription.builder("urn:d", "n", "Status")
                                                .build())
                                        .build())
                                .id("urn:s")
                                .result(Result.builder()
                                        .resultDescription("urn:d")
                                        .build())
                                .build()),
                refused(
                        "Profile.id must be an absolute URI, not \"x\"",
                        () -> Profile.builder("x").build()),
                refused(
                        "Credential.id must be an absolute URI, not \"x\"",
                        () -> Credential.builder("x", profile, FROM, subject).build()),
                refused(
                        "Credential.validUntil must not be before the start",
                        () -> Badges.amaras().validUntil(FROM.minusSeconds(1)).build()),
                refused(
                        "Credential.@context must be an absolute URI, not \"x\"",
                        () -> Badges.amaras().context("x").build()),
                refused(
                        "Credential.credentialStatus has an entry twice",
                        () -> Badges.amaras().status(entry, entry).build()),
                refused(
                        "Credential.credentialStatus must have at most 8 entries",
                        () -> Badges.amaras().status(nine).build()),
                refused(
                        "ResultDescription.id must be an absolute URI, not \"x\"",
                        () -> ResultDescription.builder("x", "n", "Result").build()),
                refused(
                        "ResultDescription.name must not be empty",
                        () -> ResultDescription.builder("urn:d", " ", "Result").build()),
                refused(
                        "ResultDescription.resultType must not be empty",
                        () -> ResultDescription.builder("urn:d", "n", " ").build()),
                refused(
                        "ResultDescription.resultType must be a word of the vocabulary or start with ext:, not \"x\"",
                        () -> ResultDescription.builder("urn:d", "n", "x").build()),
                refused(
                        "ResultDescription.requiredLevel must be the id of one of its rubric levels",
                        () -> ResultDescription.builder("urn:d", "n", "Result")
                                .requiredLevel("urn:l")
                                .build()),
                refused(
                        "RubricCriterionLevel.id must be an absolute URI, not \"x\"",
                        () -> RubricCriterionLevel.builder("x", "n").build()),
                refused(
                        "RubricCriterionLevel.name must not be empty",
                        () -> RubricCriterionLevel.builder("urn:l", " ").build()),
                refused(
                        "Alignment.targetName must not be empty",
                        () -> Alignment.builder(" ", "urn:g").build()),
                refused(
                        "Alignment.targetUrl must be an absolute URI, not \"x\"",
                        () -> Alignment.builder("n", "x").build()),
                refused(
                        "Alignment.targetType must be a word of the vocabulary or start with ext:, not \"x\"",
                        () -> Alignment.builder("n", "urn:g").targetType("x").build()),
                refused(
                        "Image.id must be an absolute URI, not \"x\"",
                        () -> Image.builder("x").build()),
                refused(
                        "Criteria needs an id or a narrative",
                        () -> Criteria.builder().build()),
                refused("Related.id must be an absolute URI, not \"x\"", () -> new Related("x", null, null)),
                refused(
                        "Related.inLanguage must be a language tag such as en or pt-BR, not \"english\"",
                        () -> new Related("urn:r", "english", null)),
                refused("Related.version must not be empty", () -> new Related("urn:r", null, " ")),
                refused(
                        "IdentifierEntry.identifier must not be empty",
                        () -> IdentifierEntry.builder(" ", "isbn").build()),
                refused(
                        "IdentifierEntry.identifierType must not be empty",
                        () -> IdentifierEntry.builder("1", " ").build()),
                refused(
                        "IdentifierEntry.identifierType must be a word of the vocabulary or start with ext:, not \"x\"",
                        () -> IdentifierEntry.builder("1", "x").build()),
                refused(
                        "IdentityObject.identityType must be a word of the vocabulary or start with ext:, not \"x\"",
                        () -> IdentityObject.plain("x", "1")),
                refused("IdentityObject.identityHash must not be empty", () -> IdentityObject.plain("name", " ")),
                refused(
                        "IdentityObject.identityHash must start with sha256$ or md5$ when it is a hash",
                        () -> new IdentityObject("name", "sha1$ab", true, null)),
                refused(
                        "EndorsementCredential.id must be an absolute URI, not \"x\"",
                        () -> EndorsementCredential.builder("x", profile, "n", FROM, "urn:b")
                                .build()),
                refused(
                        "EndorsementCredential.name must not be empty",
                        () -> EndorsementCredential.builder("urn:e", profile, " ", FROM, "urn:b")
                                .build()),
                refused(
                        "EndorsementSubject.id must be an absolute URI, not \"x\"",
                        () -> EndorsementCredential.builder("urn:e", profile, "n", FROM, "x")
                                .build()),
                refused(
                        "EndorsementCredential.validUntil must not be before the start",
                        () -> EndorsementCredential.builder("urn:e", profile, "n", FROM, "urn:b")
                                .validUntil(FROM.minusSeconds(1))
                                .build()),
                refused(
                        "EndorsementCredential.credentialStatus has an entry twice",
                        () -> EndorsementCredential.builder("urn:e", profile, "n", FROM, "urn:b")
                                .status(entry, entry)
                                .build()),
                refused(
                        "ClrCredential.id must be an absolute URI, not \"x\"",
                        () -> ClrCredential.builder("x", profile, "n", FROM, ClrSubject.of("urn:s", SIGNED))
                                .build()),
                refused(
                        "ClrCredential.name must not be empty",
                        () -> ClrCredential.builder("urn:r", profile, " ", FROM, ClrSubject.of("urn:s", SIGNED))
                                .build()),
                refused(
                        "ClrCredential.validUntil must not be before the start",
                        () -> ClrCredential.builder("urn:r", profile, "n", FROM, ClrSubject.of("urn:s", SIGNED))
                                .validUntil(FROM.minusSeconds(1))
                                .build()),
                refused(
                        "ClrCredential.credentialStatus has an entry twice",
                        () -> ClrCredential.builder("urn:r", profile, "n", FROM, ClrSubject.of("urn:s", SIGNED))
                                .status(entry, entry)
                                .build()),
                refused("ClrSubject.id must be an absolute URI, not \"x\"", () -> ClrSubject.of("x", SIGNED)),
                refused(
                        "ClrSubject.id or an identifier must be there",
                        () -> new ClrSubject(null, List.of(), List.of(SIGNED), List.of(), List.of())),
                refused("ClrSubject.verifiableCredential must have at least one", () -> ClrSubject.of("urn:s")),
                refused(
                        "ClrSubject.verifiableCredential has one of them twice",
                        () -> ClrSubject.of("urn:s", SIGNED, SIGNED)),
                refused(
                        "ClrSubject.verifiableCredential cannot be read: it is not JSON",
                        () -> ClrSubject.of("urn:s", new SignedCredential("urn:b", "x"))),
                refused(
                        "ClrSubject.verifiableCredential must be signed, each by itself",
                        () -> ClrSubject.of(
                                "urn:s",
                                new SignedCredential(
                                        "urn:b",
                                        JsonText.write(Badges.amaras().build().json())))),
                refused(
                        "Association.sourceId must be an absolute URI, not \"x\"",
                        () -> new Association(AssociationType.PRECEDES, "x", "urn:b")),
                refused(
                        "Association.targetId must be an absolute URI, not \"x\"",
                        () -> new Association(AssociationType.PRECEDES, "urn:a", "x")),
                refused(
                        "Association.targetId must be another than sourceId",
                        () -> new Association(AssociationType.PRECEDES, "urn:a", "urn:a")),
                refused("RefreshService.id must be an absolute URI, not \"x\"", () -> RefreshTarget.of("x")),
                refused("RefreshService.type must not be empty", () -> new RefreshTarget("urn:f", " ")),
                refused("TermsOfUse.type must not be empty", () -> new TermsOfUse(" ", null)),
                refused("TermsOfUse.id must be an absolute URI, not \"x\"", () -> new TermsOfUse("T", "x")),
                refused("CredentialSchema.id must be an absolute URI, not \"x\"", () -> CredentialSchema.of("x")),
                refused("CredentialSchema.type must not be empty", () -> new CredentialSchema("urn:h", " ")),
                refused(
                        "BitstringStatusListEntry.statusListCredential must be an absolute URI, not \"x\"",
                        () -> new StatusEntry(StatusPurpose.REVOCATION, "x", 7)),
                refused(
                        "BitstringStatusListEntry.statusListIndex must be zero or more",
                        () -> new StatusEntry(StatusPurpose.REVOCATION, LIST, -1)));
    }

    private static Arguments refused(String why, Supplier<?> made) {
        return arguments(why, made);
    }

    @ParameterizedTest
    @MethodSource("forbidden")
    void refusesWhatTheSpecificationForbids(String why, Supplier<?> made) {
        assertThatThrownBy(made::get).isInstanceOf(SpecificationViolation.class).hasMessageStartingWith(why);
    }

    @Test
    void aMessageHasAPowerOfTwoOfTexts() {
        for (int count : new int[] {2, 4, 256}) {
            var entry = new StatusEntry(StatusPurpose.MESSAGE, LIST, 0, Collections.nCopies(count, "m"));
            assertThat(1 << entry.size()).isEqualTo(count);
        }
        assertThat(new StatusEntry(StatusPurpose.REFRESH, LIST, 0).size()).isEqualTo(1);
        for (var wrong : Map.of(
                        0,
                        StatusPurpose.MESSAGE,
                        1,
                        StatusPurpose.MESSAGE,
                        3,
                        StatusPurpose.MESSAGE,
                        512,
                        StatusPurpose.MESSAGE,
                        2,
                        StatusPurpose.REVOCATION)
                .entrySet()) {
            assertThatThrownBy(
                            () -> new StatusEntry(wrong.getValue(), LIST, 0, Collections.nCopies(wrong.getKey(), "m")))
                    .hasMessageContaining("must be 2, 4, 8 ... 256 texts");
        }
    }

    @Test
    void saltsAreNewEachTime() {
        var one = IdentityObject.salted("emailAddress", "amara@example.org");

        assertThat(one.salt()).matches("[0-9a-f]{32}");
        assertThat(one.salt())
                .isNotEqualTo(IdentityObject.salted("emailAddress", "amara@example.org")
                        .salt());
        assertThat(IdentityObject.hashed("emailAddress", "a@example.com", "Kosher")
                        .identityHash())
                .isEqualTo("sha256$b5809d8a92f8858436d7e6b87c12ebc0ae1eac4baecc2c0b913aee2c922ef399");
        assertThat(IdentityObject.hashed("emailAddress", "a", "").json().getBoolean("hashed"))
                .isTrue();
    }

    private static JsonObject json(String text) {
        var alignment = "{'type':['Alignment'],'targetName':'g-n','targetUrl':'urn:g','targetCode':'g-c',"
                + "'targetDescription':'g-d','targetFramework':'g-f','targetType':'CTDL'}";
        var whole = text.replace("ALIGNMENT", alignment)
                .replace("LIST", LIST)
                .replace('\'', '"')
                .replace("SIGNED", SIGNED.json());
        return JsonText.parse(whole.getBytes(java.nio.charset.StandardCharsets.UTF_8), JsonBounds.BADGE);
    }
}
