package org.corymb.lms.enrolment;

import java.util.UUID;

/** Names one enrolment: one learner in one run. */
public record EnrolmentId(UUID value) {

    public static EnrolmentId random() {
        return new EnrolmentId(UUID.randomUUID());
    }

    public static EnrolmentId of(String text) {
        return new EnrolmentId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
