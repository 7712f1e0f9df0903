package org.corymb.badges;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import org.corymb.badges.baking.PngBaking;
import org.junit.jupiter.api.Test;

/** Not a benchmark: only notices when issuing or verifying becomes slow by orders of magnitude. */
class SpeedTest {
    private static final double ENOUGH = 8;
    private static final byte[] PNG = java.util.Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    @Test
    void buildsSignsAndBakesABadgeInLessThanTwentyMilliseconds() {
        double millis = best(
                () -> PngBaking.bake(PNG, Badges.signed(Badges.amaras().build()).json()));

        System.out.printf("issue and bake: %.2f ms%n", millis);
        assertThat(millis).isLessThan(20);
    }

    @Test
    void verifiesABadgeInLessThanTwentyMilliseconds() {
        byte[] badge = Badges.signed(Badges.amaras().build()).bytes();
        var verifying = Badges.verifying();
        double millis = best(() -> verifying.verify(badge));

        System.out.printf("verify: %.2f ms%n", millis);
        assertThat(millis).isLessThan(20);
    }

    /** Milliseconds of processor time for one run in the best batch; goes on until the compiler has caught up. */
    private static double best(Runnable work) {
        var threads = ManagementFactory.getThreadMXBean();
        double best = Double.MAX_VALUE;
        for (int batch = 0; batch < 40 && best > ENOUGH; batch++) {
            long start = threads.getCurrentThreadCpuTime();
            for (int i = 0; i < 40; i++) {
                work.run();
            }
            best = Math.min(best, (threads.getCurrentThreadCpuTime() - start) / 40e6);
        }
        return best;
    }
}
