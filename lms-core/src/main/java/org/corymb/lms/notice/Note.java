package org.corymb.lms.notice;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.corymb.lms.shared.AccountId;

/**
 * Something a person should know, as the application shows it: page texts are {@code notice.<kind>}.
 *
 * @param kind {@code enrolled}, {@code waitlisted}, {@code seat-left}, {@code badge-issued}, {@code badge-signed-anew}, {@code new-date}, {@code member-confirmed}
 * @param facts ids and codes by name, never names of people
 */
public record Note(
        NoteId id,
        AccountId account,
        String kind,
        Map<String, String> facts,
        Instant createdAt,
        Optional<Instant> readAt,
        Optional<Instant> mailedAt) {}
