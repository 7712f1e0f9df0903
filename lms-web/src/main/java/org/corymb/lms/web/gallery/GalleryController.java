package org.corymb.lms.web.gallery;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.corymb.lms.catalogue.art.ArtParameters;
import org.corymb.lms.catalogue.art.UnusableArt;
import org.springframework.context.annotation.Profile;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows the components; the badges are drawn as those of organisations are, from the same presets. */
@Controller
@Profile("development")
class GalleryController {

    @GetMapping("/gallery")
    String components(Model model) {
        show(model);
        return "gallery/index";
    }

    @GetMapping("/gallery/app")
    String frame(Model model) {
        show(model);
        return "gallery/app";
    }

    @GetMapping("/gallery/badges/{preset}.svg")
    ResponseEntity<byte[]> badge(@PathVariable String preset) {
        return Samples.BADGES.stream()
                .filter(one -> one.preset().equals(preset))
                .findFirst()
                .map(GalleryController::drawn)
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private static void show(Model model) {
        var form = GalleryForm.filled();
        var refused = new BeanPropertyBindingResult(form, "form");
        refused.rejectValue("email", "Email");
        refused.rejectValue("fits", "gallery.field.fits.none");
        model.addAttribute("form", form);
        model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", refused);
        model.addAttribute("page", GalleryPage.filled());
    }

    private static ResponseEntity<byte[]> drawn(GalleryBadge badge) {
        try {
            var art = ArtParameters.read(Map.of("preset", badge.preset()), badge.name(), "Umbel Centre", "");
            return ResponseEntity.ok()
                    .contentType(MediaType.parseMediaType("image/svg+xml"))
                    .body(art.svg().getBytes(StandardCharsets.UTF_8));
        } catch (UnusableArt unusable) {
            throw new IllegalStateException(badge.preset(), unusable);
        }
    }
}
