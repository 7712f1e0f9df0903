package org.corymb.lms.catalogue;

import java.util.UUID;

/** Names the definition of one badge. */
public record AchievementId(UUID value) {

    public static AchievementId random() {
        return new AchievementId(UUID.randomUUID());
    }

    public static AchievementId of(String text) {
        return new AchievementId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
