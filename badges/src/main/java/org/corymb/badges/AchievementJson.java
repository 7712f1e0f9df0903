package org.corymb.badges;

import jakarta.json.JsonObject;
import java.util.function.Function;
import org.corymb.badges.internal.json.Members;
import org.jspecify.annotations.Nullable;

/** Writes an achievement in the order of the specification. */
final class AchievementJson {
    private AchievementJson() {}

    static JsonObject of(Achievement achievement) {
        var members = new Members()
                .put("id", achievement.id())
                .list("type", "Achievement")
                .put("name", achievement.name())
                .put("description", achievement.description())
                .put("criteria", achievement.criteria().json())
                .put("achievementType", achievement.achievementType())
                .put("image", json(achievement.image(), Image::json))
                .put("humanCode", achievement.humanCode())
                .put("inLanguage", achievement.inLanguage())
                .put("version", achievement.version())
                .put("fieldOfStudy", achievement.fieldOfStudy())
                .put("specialization", achievement.specialization())
                .put("creditsAvailable", achievement.creditsAvailable())
                .put("creator", json(achievement.creator(), Profile::json))
                .objects("resultDescription", achievement.resultDescription(), ResultDescription::json)
                .objects("alignment", achievement.alignment(), Alignment::json)
                .objects("otherIdentifier", achievement.otherIdentifier(), IdentifierEntry::json)
                .list("tag", achievement.tag())
                .objects("related", achievement.related(), Related::json);
        achievement.endorsements().into(members);
        return members.all(achievement.extensions()).build();
    }

    private static <T> @Nullable JsonObject json(@Nullable T part, Function<T, JsonObject> written) {
        return part == null ? null : written.apply(part);
    }
}
