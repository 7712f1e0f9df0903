package org.corymb.badges.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InstantsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-21T09:20:08Z",
                "2024-02-29T23:59:59Z",
                "2026-02-29T00:00:00Z",
                "2026-13-01T00:00:00Z",
                "2026-00-10T00:00:00Z",
                "2026-04-31T00:00:00Z",
                "2026-11-21T24:00:00Z",
                "2026-11-21T23:60:00Z",
                "2026-11-21T23:59:60Z",
                "0000-01-01T00:00:00Z",
                "2026-11-21t09:20:08z",
                "2026-11-21 09:20:08Z",
                "2026-11-21T09:20:08+",
                "2026-11-21T09:20:08",
                "2026-11-21T09:20Z",
                "2026-11-21T09:20:08.5Z",
                "2026-11-21T09:20:08+05:30",
                "+026-11-21T09:20:08Z",
                "２０26-11-21T09:20:08Z",
                ""
            })
    void readsAsTheFormatterOfTheJdkReads(String text) {
        assertThat(Instants.of(text)).isEqualTo(formatted(text));
    }

    private static @Nullable Instant formatted(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            return null;
        }
    }
}
