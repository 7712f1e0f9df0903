package org.corymb.lms.web.badges;

import java.time.Duration;
import org.corymb.lms.award.PublishedDocuments;
import org.corymb.lms.catalogue.AchievementId;
import org.corymb.lms.catalogue.Achievements;
import org.corymb.lms.identity.Organisations;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What a badge is awarded for, at the address that badges name. */
@Controller
class AchievementController {

    private static final Duration FRESH = Duration.ofMinutes(5);

    private final Achievements achievements;
    private final Organisations organisations;
    private final PublishedDocuments documents;

    AchievementController(Achievements achievements, Organisations organisations, PublishedDocuments documents) {
        this.achievements = achievements;
        this.organisations = organisations;
        this.documents = documents;
    }

    @GetMapping("/achievements/{id}")
    String page(@PathVariable AchievementId id, Model model) {
        var achievement = achievements.get(id);
        model.addAttribute("page", AchievementPage.of(achievement, organisations.get(achievement.organisation())));
        return "badges/achievement";
    }

    @GetMapping(
            path = "/achievements/{id}",
            produces = {"application/ld+json", "application/json", "application/vc+ld+json"})
    ResponseEntity<byte[]> document(@PathVariable AchievementId id) {
        return PublicDocument.text(documents.achievement(id), PublicDocument.JSON_LD, FRESH);
    }
}
