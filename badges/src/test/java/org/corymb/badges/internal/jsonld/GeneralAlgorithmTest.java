package org.corymb.badges.internal.jsonld;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.apicatalog.jsonld.JsonLdError;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.corymb.badges.corpus.GeneratedCredential;
import org.corymb.badges.corpus.Mutation;
import org.corymb.badges.internal.json.JsonBounds;
import org.corymb.badges.internal.json.JsonText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The general algorithm answers and refuses as the libraries do that know nothing from before and take no short cut. */
class GeneralAlgorithmTest {
    private static final int CREDENTIALS = 100;
    private static final int MUTATIONS = Integer.getInteger("corymb.mutations", 400);

    private final Canonicalizer canonicalizer = new Canonicalizer(Contexts.all());
    private final Expander expander = new Expander(Contexts.all().words(), Canonicalizer.options(Contexts.all()));

    @Test
    void answersAsTheLibrariesOverGeneratedCredentials() {
        long answered = LongStream.range(0, CREDENTIALS)
                .filter(seed -> answersAlike(GeneratedCredential.of(seed), "seed " + seed))
                .count();

        assertThat(answered).isEqualTo(CREDENTIALS);
    }

    @Test
    void answersAndRefusesAsTheLibrariesOverMutations() {
        long answered = LongStream.range(7_000_000, 7_000_000 + MUTATIONS)
                .filter(seed ->
                        answersAlike(Mutation.of(GeneratedCredential.of(seed % 600), seed), "mutation of seed " + seed))
                .count();

        assertThat(answered).isBetween(MUTATIONS / 10L, MUTATIONS - 1L);
    }

    static Stream<String> odd() {
        var contexts = "\"@context\":[\"https://www.w3.org/ns/credentials/v2\",\"" + Contexts.OPEN_BADGES + "\"]";
        var subject = "{" + contexts + ",\"id\":\"urn:a\",\"type\":\"VerifiableCredential\",\"credentialSubject\":";
        return Stream.of(
                subject + "{\"id\":\"urn:b\",\"achievement\":{\"id\":\"urn:b\"}}}",
                subject + "[{\"id\":\"urn:b\"},{\"id\":\"urn:b\"}]}",
                subject + "{\"type\":\"AchievementSubject\",\"creditsEarned\":[8.2,8.2,1e21,0]}}",
                subject + "{\"type\":\"AchievementSubject\",\"identifier\":[{\"type\":\"IdentityObject\","
                        + "\"salt\":\"a\"},{\"type\":\"IdentityObject\",\"salt\":\"a\"}]}}",
                subject + "{\"name\":{\"@value\":\"Straße\",\"@language\":\"de-AT\"}}}",
                subject + "{\"id\":\"urn:b\",\"name\":\"\\u0007 \\\"\\\\ \\u007f 𝔸\"}}",
                subject + "{\"@context\":\"" + Contexts.EXTENSIONS + "\",\"id\":\"urn:b\",\"name\":\"B\"}}",
                "{" + contexts + ",\"type\":\"EnvelopedVerifiableCredential\",\"id\":\"data:text/plain,x\"}",
                "{" + contexts + ",\"id\":\"urn:a\"}",
                "{\"type\":\"VerifiableCredential\"}",
                "{\"@context\":\"" + Contexts.CREDENTIALS_V1 + "\",\"id\":\"urn:a\",\"proof\":{\"type\":"
                        + "\"Ed25519Signature2018\",\"created\":\"2026-01-01T00:00:00Z\"}}",
                "{" + contexts + ",\"id\":\"urn:a\",\"proof\":{\"type\":\"DataIntegrityProof\","
                        + "\"cryptosuite\":\"eddsa-rdfc-2022\"}}",
                "{\"@context\":[" + ("\"" + Contexts.EXTENSIONS + "\",").repeat(9) + "\"" + Contexts.CREDENTIALS_V2
                        + "\"],\"id\":\"urn:a\",\"type\":\"VerifiableCredential\"}",
                "{\"@context\":[\"" + Contexts.CREDENTIALS_V2 + "\",\"" + Contexts.CREDENTIALS_V1
                        + "\"],\"id\":\"urn:a\",\"type\":\"VerifiableCredential\"}");
    }

    @ParameterizedTest
    @MethodSource("odd")
    void answersAndRefusesAsTheLibrariesWhatIsOdd(String document) {
        answersAlike(JsonText.parse(document.getBytes(StandardCharsets.UTF_8), JsonBounds.BADGE), document);
    }

    @Test
    void endsAnExpansionThatTakesTooLong() {
        var options = Canonicalizer.options(Contexts.all());
        options.setTimeout(Duration.ofNanos(1));
        var impatient = new Expander(Contexts.all().words(), options);

        assertThatThrownBy(() -> impatient.expand(GeneratedCredential.of(1))).isInstanceOf(JsonLdError.class);
    }

    private boolean answersAlike(JsonObject document, String what) {
        var answer = answer(() -> canonicalizer.general(document));
        assertThat(answer)
                .as(what + ": " + JsonText.write(document))
                .isEqualTo(answer(() -> canonicalizer.canonical(plainly(document), CanonicalLines.HASH)));
        return !answer.startsWith("refused: ");
    }

    private JsonArray plainly(JsonObject document) {
        WorkBudget.check(document);
        new PlainMembers(Contexts.all()).check(document);
        try {
            return ExpandedForm.safe(expander.anew(document));
        } catch (JsonLdError e) {
            throw new UnsafeDocument("JSON-LD: " + e.getMessage(), e);
        }
    }

    private static String answer(Supplier<String> algorithm) {
        try {
            return algorithm.get();
        } catch (UnsafeDocument | UnknownContext | WorkBudgetExceeded e) {
            return "refused: " + e.getMessage();
        }
    }
}
