package org.corymb.badges.internal.recent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecentTest {
    private final List<String> computed = new ArrayList<>();
    private final Recent<String, String> recent = new Recent<>(2, result -> result.length() < 5);

    @Test
    void computesTheSameOnce() {
        assertThat(asked("a")).isEqualTo("A");
        assertThat(asked("a")).isEqualTo("A");

        assertThat(computed).containsExactly("a");
    }

    @Test
    void forgetsWhatWasNotAskedForLongest() {
        List.of("a", "b", "a", "c", "a", "b").forEach(this::asked);

        assertThat(computed).containsExactly("a", "b", "c", "b");
    }

    @Test
    void keepsNothingThatIsNotSmall() {
        List.of("a", "large", "large", "a").forEach(this::asked);

        assertThat(computed).containsExactly("a", "large", "large");
    }

    @Test
    void keepsNothingThatFailed() {
        assertThatThrownBy(() -> asked("")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> asked("")).isInstanceOf(IllegalArgumentException.class);

        assertThat(computed).containsExactly("", "");
    }

    private String asked(String key) {
        return recent.get(key, this::compute);
    }

    private String compute(String key) {
        computed.add(key);
        if (key.isEmpty()) {
            throw new IllegalArgumentException("nothing to compute");
        }
        return key.toUpperCase(java.util.Locale.ROOT);
    }
}
