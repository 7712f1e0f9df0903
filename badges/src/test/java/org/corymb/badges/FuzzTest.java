package org.corymb.badges;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Badges of each form and each suite with bytes changed at random: there is always an answer, and what is accepted says
 * what was signed. The seed is fixed; the profile <code>fuzz</code> takes another one and goes on for long.
 */
class FuzzTest {
    private static final int RUNS = Integer.getInteger("corymb.fuzz.runs", 150);
    private static final long SEED = Long.getLong("corymb.fuzz.seed", 20_261_121L);
    private static final Set<String> OUTSIDE = Set.of("png", "svg", "pdf", "packed pdf", "zip");

    static Stream<String> names() {
        return FuzzSeeds.all().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void answersWhateverIsMadeOfIt(String name) {
        var seed = FuzzSeeds.all().get(name);
        assertThat(seed).isNotNull();
        var whole = seed.verify(seed.bytes());
        assertThat(whole)
                .allSatisfy(each -> assertThat(each.report().verdict().isValid())
                        .as(each.report().json())
                        .isTrue());
        var said = whole.getFirst().report().credential();
        var random = new Random(SEED + name.hashCode());
        int refused = 0;
        for (int i = 0; i < RUNS; i++) {
            byte[] changed = FuzzedBytes.of(seed.bytes(), random.nextLong());
            for (var each : answers(name, seed, changed)) {
                assertThat(each.report().json()).startsWith("{\"verdict\":");
                if (each.report().verdict().isValid()) {
                    assertThat(each.report().credential())
                            .as(describe(name, changed))
                            .isEqualTo(said);
                } else {
                    refused++;
                }
            }
        }
        assertThat(refused).as("changes that were noticed").isGreaterThan(OUTSIDE.contains(name) ? RUNS / 4 : RUNS / 2);
    }

    private static List<NamedReport> answers(String name, FuzzSeeds.Seed seed, byte[] changed) {
        try {
            return seed.verify(changed);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            throw new AssertionError(describe(name, changed), e);
        }
    }

    private static String describe(String name, byte[] changed) {
        return name + ": " + HexFormat.of().formatHex(changed);
    }
}
