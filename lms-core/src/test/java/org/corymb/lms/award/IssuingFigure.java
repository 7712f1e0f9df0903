package org.corymb.lms.award;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.corymb.lms.CoreTestApplication;
import org.corymb.lms.FreshDatabase;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Measures how long one badge takes: facts read, built, signed, verified, stored and baked, on the real database. */
final class IssuingFigure {

    private static final int ALL = 2000;
    private static final int CENTRES = 5;

    private IssuingFigure() {}

    public static void main(String[] arguments) {
        try (var context = start()) {
            var graduates = context.getBean(Graduates.class);
            var centres = Stream.generate(graduates::centre).limit(CENTRES).toList();
            var decided = IntStream.range(0, ALL)
                    .mapToObj(i -> graduates.graduate(centres.get(i % CENTRES), "Learner " + i))
                    .toList();
            measure(context, "badges 1 to 40", decided.subList(0, 40));
            measure(context, "badges 41 to 100", decided.subList(40, 100));
            measure(context, "badges 101 to 500", decided.subList(100, 500));
            measure(context, "badges 501 to 1000", decided.subList(500, 1000));
            measure(context, "badges 1001 to 2000", decided.subList(1000, ALL));
        }
    }

    private static void measure(ConfigurableApplicationContext context, String what, List<Graduates.Graduate> decided) {
        var before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        var nanos = decided.stream()
                .mapToLong(each -> issue(context, each))
                .sorted()
                .toArray();
        var worked = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
        System.out.printf(
                "%s, issued and baked: p50 %.1f ms, p95 %.1f ms, mean %.1f ms, of which processor %.1f ms%n",
                what,
                nanos[nanos.length / 2] / 1e6,
                nanos[nanos.length * 95 / 100] / 1e6,
                Arrays.stream(nanos).average().orElseThrow() / 1e6,
                worked / 1e6 / nanos.length);
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
