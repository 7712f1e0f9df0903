package org.corymb.lms.award;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.corymb.lms.CoreTestApplication;
import org.corymb.lms.FreshDatabase;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Measures how long one badge takes: facts read, built, signed, verified, stored and baked, on the real database. */
final class IssuingFigure {

    private static final int WARM = 40;
    private static final int MEASURED = 60;

    private IssuingFigure() {}

    public static void main(String[] arguments) {
        try (var context = start()) {
            var graduates = context.getBean(Graduates.class);
            var centre = graduates.centre();
            var decided = IntStream.range(0, WARM + MEASURED)
                    .mapToObj(i -> graduates.graduate(centre, "Learner " + i))
                    .toList();
            decided.stream().limit(WARM).forEach(each -> issue(context, each));
            var before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            var nanos = decided.stream()
                    .skip(WARM)
                    .mapToLong(each -> issue(context, each))
                    .sorted()
                    .toArray();
            var worked = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
            System.out.printf(
                    "one badge issued and baked: p50 %.1f ms, p95 %.1f ms, mean %.1f ms, of which processor %.1f ms;"
                            + " %d badges%n",
                    nanos[nanos.length / 2] / 1e6,
                    nanos[nanos.length * 95 / 100] / 1e6,
                    Arrays.stream(nanos).average().orElseThrow() / 1e6,
                    worked / 1e6 / nanos.length,
                    nanos.length);
        }
    }

    private static long issue(ConfigurableApplicationContext context, Graduates.Graduate graduate) {
        var began = System.nanoTime();
        context.getBean(IssueBadge.class).issue(graduate.decision());
        var badge =
                context.getBean(Credentials.class).ofRecipient(graduate.id()).getFirst();
        context.getBean(BadgePictures.class).bakedPng(badge);
        return System.nanoTime() - began;
    }

    /** The whole core without the listener, so that nobody else issues what is measured. */
    private static ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(CoreTestApplication.class)
                .web(WebApplicationType.NONE)
                .properties("corymb.mail.directory=target/mail", "corymb.data=target/data")
                .initializers(
                        new FreshDatabase(),
                        context -> context.addBeanFactoryPostProcessor(
                                beans -> ((BeanDefinitionRegistry) beans).removeBeanDefinition("completionListener")))
                .run();
    }
}
