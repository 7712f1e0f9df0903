package org.corymb.lms.award;

import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.corymb.lms.CoreTestApplication;
import org.corymb.lms.cohort.RunId;
import org.corymb.lms.completion.DecideCompletion;
import org.corymb.lms.completion.Outcome;
import org.corymb.lms.completion.RunCompleted;
import org.corymb.lms.identity.Actors;
import org.corymb.lms.shared.AccountId;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Profile;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** A process that decides on a learner and hangs once that is stored, before anybody issues a badge; made to be killed. */
final class DecidesAndHangs {

    static final String STORED = "the decision is stored";
    private static final String PROFILE = "hangs-after-commit";

    private DecidesAndHangs() {}

    public static void main(String[] arguments) {
        var context = new SpringApplicationBuilder(CoreTestApplication.class)
                .web(WebApplicationType.NONE)
                .profiles(PROFILE)
                .properties("spring.config.import=classpath:corymb-core.yml")
                .run();
        context.getBean(DecideCompletion.class)
                .decide(
                        context.getBean(Actors.class).of(AccountId.of(arguments[0])),
                        RunId.of(arguments[1]),
                        AccountId.of(arguments[2]),
                        Outcome.COMPLETED,
                        Optional.of("presented elsewhere"));
    }

    @Component
    @Profile(PROFILE)
    @Order(Ordered.HIGHEST_PRECEDENCE)
    static class Hangs {

        @TransactionalEventListener
        void on(RunCompleted completed) throws InterruptedException {
            System.out.println(STORED + " " + completed.decision());
            System.out.flush();
            new CountDownLatch(1).await();
        }
    }
}
