package org.corymb.badges.internal.jsonld;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.stream.LongStream;
import org.corymb.badges.corpus.GeneratedCredential;
import org.corymb.badges.corpus.Mutation;
import org.corymb.badges.internal.json.JsonText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The compiled path equals the general algorithm to the byte wherever it answers, and answers for nearly every badge. */
class CompiledCanonicalizerTest {
    private static final int CREDENTIALS = Integer.getInteger("corymb.credentials", 600);
    private static final int MUTATIONS = Integer.getInteger("corymb.mutations", 1_000);

    private final Canonicalizer canonicalizer = new Canonicalizer(Contexts.all());
    private final CompiledCanonicalizer compiled = Contexts.all().compiled();

    @Test
    void equalsTheGeneralAlgorithmOverGeneratedCredentials() {
        long covered = LongStream.range(0, CREDENTIALS)
                .filter(seed -> answersAlike(GeneratedCredential.of(seed), "seed " + seed))
                .count();

        assertThat(covered).isGreaterThan(CREDENTIALS * 8 / 10);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void answersNothingThatTheGeneralAlgorithmRefusesOrWritesDifferently(long part) {
        long covered = LongStream.range(part * 1_000_000, part * 1_000_000 + MUTATIONS)
                .filter(seed -> answersAlike(
                        Mutation.of(GeneratedCredential.of(seed % CREDENTIALS), seed), "mutation of seed " + seed))
                .count();

        assertThat(covered).isBetween(MUTATIONS / 10L, MUTATIONS - 1L);
    }

    private boolean answersAlike(JsonObject document, String what) {
        var fast = compiled.canonize(document);
        if (fast != null) {
            assertThat(general(document))
                    .as(what + ": " + JsonText.write(document))
                    .isEqualTo(fast);
        }
        return fast != null;
    }

    private String general(JsonObject document) {
        try {
            return canonicalizer.general(document);
        } catch (UnsafeDocument | UnknownContext | WorkBudgetExceeded e) {
            return "refused: " + e.getMessage();
        }
    }
}
