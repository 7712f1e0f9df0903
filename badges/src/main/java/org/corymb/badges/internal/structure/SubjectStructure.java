package org.corymb.badges.internal.structure;

import jakarta.json.JsonObject;
import org.corymb.badges.internal.json.JsonRead;
import org.jspecify.annotations.Nullable;

/** What must fit together in a badge of somebody else: somebody is meant, criteria are given, results belong to it. */
final class SubjectStructure {
    private SubjectStructure() {}

    static void check(JsonObject credential, Problems problems) {
        var subject = JsonRead.object(credential, "credentialSubject");
        if (subject == null) {
            return;
        }
        somebody(credential, problems);
        var achievement = JsonRead.object(subject, "achievement");
        if (achievement != null) {
            criteria(achievement, problems);
            JsonRead.objects(subject, "result").forEach(result -> result(achievement, result, problems));
        }
    }

    static void somebody(JsonObject credential, Problems problems) {
        var subject = JsonRead.object(credential, "credentialSubject");
        if (subject != null
                && !subject.containsKey("id")
                && JsonRead.objects(subject, "identifier").isEmpty()) {
            problems.add("credentialSubject", "needs an id or an identifier");
        }
    }

    private static void criteria(JsonObject achievement, Problems problems) {
        var criteria = JsonRead.object(achievement, "criteria");
        if (criteria != null && !criteria.containsKey("id") && !criteria.containsKey("narrative")) {
            problems.add("credentialSubject.achievement.criteria", "needs an id or a narrative");
        }
    }

    private static void result(JsonObject achievement, JsonObject result, Problems problems) {
        var wanted = JsonRead.text(result, "resultDescription");
        if (wanted == null) {
            return;
        }
        var description = description(achievement, wanted);
        if (description == null) {
            problems.add("credentialSubject.result.resultDescription", "is not one of the achievement");
        } else if ("Status".equals(JsonRead.text(description, "resultType")) && !result.containsKey("status")) {
            problems.add("credentialSubject.result.status", "is needed for a result of type Status");
        }
    }

    private static @Nullable JsonObject description(JsonObject achievement, String id) {
        return JsonRead.objects(achievement, "resultDescription").stream()
                .filter(each -> id.equals(JsonRead.text(each, "id")))
                .findFirst()
                .orElse(null);
    }
}
