package org.corymb.lms.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.context.support.GenericApplicationContext;

class LaunchTest {
    private final List<String> made = new ArrayList<>();
    private final GenericApplicationContext context = new GenericApplicationContext();

    @Test
    void makesWhatNobodyHasAskedFor() {
        lazily("first", StringBuilder::new);
        lazily("second", StringBuilder::new);
        context.refresh();
        assertThat(made).isEmpty();

        Launch.complete(context);

        assertThat(made).containsExactly("first", "second");
    }

    @Test
    void failsWithWhatCannotBeMade() {
        lazily("broken", () -> {
            throw new IllegalStateException("no such host");
        });
        context.refresh();

        assertThatThrownBy(() -> Launch.complete(context))
                .isInstanceOf(BeanCreationException.class)
                .hasRootCauseMessage("no such host");
    }

    @Test
    void endsQuietlyWhenThePlatformIsStoppedMeanwhile() {
        lazily("first", () -> {
            context.close();
            throw new IllegalStateException("the database is closed");
        });
        lazily("second", StringBuilder::new);
        context.refresh();

        Launch.complete(context);

        assertThat(made).containsExactly("first");
    }

    private void lazily(String name, Supplier<StringBuilder> supplier) {
        context.registerBean(
                name,
                StringBuilder.class,
                () -> {
                    made.add(name);
                    return supplier.get();
                },
                definition -> definition.setLazyInit(true));
    }
}
