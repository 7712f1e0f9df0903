package org.corymb.lms.award;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.corymb.lms.award.issuer.Issuer;
import org.corymb.lms.award.issuer.Issuers;
import org.corymb.lms.catalogue.Achievement;
import org.corymb.lms.catalogue.AchievementId;
import org.corymb.lms.catalogue.Achievements;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Issuers and achievements as Open Badges describes them, at the addresses that badges name. */
@Service
@Transactional
public class PublishedDocuments {

    private static final List<String> CONTEXTS = List.of(
            "https://www.w3.org/ns/credentials/v2", "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json");

    private final Issuers issuers;
    private final Achievements achievements;
    private final JsonMapper json;

    PublishedDocuments(Issuers issuers, Achievements achievements, JsonMapper json) {
        this.issuers = issuers;
        this.achievements = achievements;
        this.json = json;
    }

    /** The Profile of an issuer as JSON-LD. */
    public Optional<String> profile(String slug) {
        return issuers.bySlug(slug).map(issuer -> json.writeValueAsString(withContext(profile(issuer))));
    }

    /** An Achievement as JSON-LD. */
    public String achievement(AchievementId id) {
        var achievement = achievements.get(id);
        var issuer = issuers.ensure(achievement.organisation());
        return json.writeValueAsString(withContext(achievement(achievement, issuer)));
    }

    private static Map<String, Object> achievement(Achievement achievement, Issuer issuer) {
        var address = issuer.achievementAddress(achievement.id().value());
        var words = AchievementWords.of(achievement);
        var members = new LinkedHashMap<String, Object>();
        members.put("id", address);
        members.put("type", List.of("Achievement"));
        members.put("name", achievement.name());
        members.put("description", words.description());
        members.put("criteria", Map.of("id", address, "narrative", words.criteria()));
        members.put("achievementType", achievement.achievementType());
        members.put("image", image(achievement, issuer));
        members.put("humanCode", achievement.code());
        members.put("inLanguage", achievement.language());
        achievement.credits().ifPresent(credits -> members.put("creditsAvailable", credits.stripTrailingZeros()));
        members.put("creator", profile(issuer));
        return members;
    }

    private static Map<String, Object> image(Achievement achievement, Issuer issuer) {
        var image = new LinkedHashMap<String, Object>();
        image.put("id", issuer.imageAddress(achievement.id().value()));
        image.put("type", "Image");
        image.put("caption", achievement.imageAlt());
        return image;
    }

    private static Map<String, Object> profile(Issuer issuer) {
        var members = new LinkedHashMap<String, Object>();
        members.put("id", issuer.did());
        members.put("type", List.of("Profile"));
        members.put("name", issuer.name());
        members.put("url", issuer.url().orElseGet(issuer::address));
        if (!issuer.about().isBlank()) {
            members.put("description", issuer.about());
        }
        issuer.email().ifPresent(email -> members.put("email", email));
        return members;
    }

    private static Map<String, Object> withContext(Map<String, Object> members) {
        var document = new LinkedHashMap<String, Object>();
        document.put("@context", CONTEXTS);
        document.putAll(members);
        return document;
    }
}
