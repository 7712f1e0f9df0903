package org.corymb.lms;

import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.ExecuteListenerProvider;
import org.jooq.impl.DefaultExecuteListenerProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Counts the SQL statements that jOOQ sends, whatever thread sends them: {@code counter.during(() -> page)}. */
@Configuration(proxyBeanMethods = false)
public class StatementCounter {
    private final AtomicInteger statements = new AtomicInteger();

    /** How many statements were sent while this ran. */
    public int during(Callable<?> work) throws Exception {
        var before = statements.get();
        work.call();
        return statements.get() - before;
    }

    @Bean
    ExecuteListenerProvider countsStatements() {
        return new DefaultExecuteListenerProvider(new ExecuteListener() {
            @Override
            public void executeStart(ExecuteContext context) {
                statements.incrementAndGet();
            }
        });
    }
}
