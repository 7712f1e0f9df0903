package org.corymb.lms.web.badges;

import java.time.Duration;
import org.corymb.lms.award.BadgePictures;
import org.corymb.lms.catalogue.AchievementId;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The pictures of achievements. */
@Controller
class ArtController {

    private static final Duration FRESH = Duration.ofDays(7);

    private final BadgePictures pictures;

    ArtController(BadgePictures pictures) {
        this.pictures = pictures;
    }

    @GetMapping("/art/achievements/{id}.svg")
    ResponseEntity<byte[]> svg(@PathVariable AchievementId id) {
        return PublicDocument.of(pictures.svg(id), PublicDocument.SVG, FRESH);
    }

    @GetMapping("/art/achievements/{id}.png")
    ResponseEntity<byte[]> png(@PathVariable AchievementId id) {
        return PublicDocument.of(pictures.png(id), MediaType.IMAGE_PNG, FRESH);
    }
}
