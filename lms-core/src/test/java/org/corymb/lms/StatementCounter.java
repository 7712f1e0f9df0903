package org.corymb.lms;

import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.ExecuteListenerProvider;
import org.jooq.impl.DefaultExecuteListenerProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Counts the SQL statements that jOOQ sends for one thread, listeners aside: {@code counter.during(() -> page)}. */
@Configuration(proxyBeanMethods = false)
public class StatementCounter {
    private final ThreadLocal<AtomicInteger> statements = ThreadLocal.withInitial(AtomicInteger::new);

    /** How many statements were sent while this ran. */
    public int during(Callable<?> work) throws Exception {
        var before = statements.get().get();
        work.call();
        return statements.get().get() - before;
    }

    @Bean
    ExecuteListenerProvider countsStatements() {
        return new DefaultExecuteListenerProvider(new ExecuteListener() {
            @Override
            public void executeStart(ExecuteContext context) {
                statements.get().incrementAndGet();
            }
        });
    }
}
