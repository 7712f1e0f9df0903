package org.corymb.badges;

import jakarta.json.JsonObject;
import java.util.function.Function;
import org.corymb.badges.internal.json.Members;
import org.jspecify.annotations.Nullable;

/** Writes an achievement in the order of the specification, and reads one. */
final class AchievementJson {
    private AchievementJson() {}

    static JsonObject of(Achievement achievement) {
        var members = new Members()
                .put("id", achievement.id())
                .list("type", achievement.extensions().types("Achievement"))
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
        return members.all(achievement.extensions().members()).build();
    }

    static Achievement read(Reading json) {
        return json.make(
                "Achievement",
                () -> new Achievement(
                        json.needText("id"),
                        json.needText("name"),
                        json.needText("description"),
                        json.needObject("criteria", Criteria::read),
                        json.text("achievementType"),
                        json.object("image", Image::read),
                        json.phrase("humanCode"),
                        json.text("inLanguage"),
                        json.phrase("version"),
                        json.phrase("fieldOfStudy"),
                        json.phrase("specialization"),
                        json.number("creditsAvailable"),
                        json.object("creator", Profile::read),
                        json.objects("resultDescription", ResultDescription::read),
                        json.objects("alignment", Alignment::read),
                        json.objects("otherIdentifier", IdentifierEntry::read),
                        json.texts("tag"),
                        json.objects("related", Related::read),
                        Endorsements.read(json),
                        json.rest("Achievement")));
    }

    private static <T> @Nullable JsonObject json(@Nullable T part, Function<T, JsonObject> written) {
        return part == null ? null : written.apply(part);
    }
}
