package org.corymb.lms.notice;

import java.util.UUID;

/** Names one note to one person. */
public record NoteId(UUID value) {

    public static NoteId random() {
        return new NoteId(UUID.randomUUID());
    }

    public static NoteId of(String text) {
        return new NoteId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
