package org.corymb.lms.award;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.corymb.badges.baking.PngBaking;
import org.corymb.badges.baking.SvgBaking;
import org.corymb.lms.catalogue.Achievement;
import org.corymb.lms.catalogue.AchievementId;
import org.corymb.lms.catalogue.Achievements;
import org.corymb.lms.catalogue.art.ArtParameters;
import org.corymb.lms.catalogue.art.BadgeArt;
import org.corymb.lms.identity.Organisations;
import org.springframework.stereotype.Service;

/** The pictures of badges, plain and with the signed badge inside; the drawn ones are kept in memory. */
@Service
public class BadgePictures {

    /** Width of a PNG in pixels. */
    public static final int WIDTH = 640;

    private static final int KEPT = 200;

    private final Achievements achievements;
    private final Organisations organisations;
    private final Map<Drawn, byte[]> drawings = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Drawn, byte[]> eldest) {
            return size() > KEPT;
        }
    });

    BadgePictures(Achievements achievements, Organisations organisations) {
        this.achievements = achievements;
        this.organisations = organisations;
    }

    private enum Form {
        PAGE,
        OUTLINED,
        PNG
    }

    private record Drawn(BadgeArt art, Form form) {}

    /** The picture for a page. */
    public byte[] svg(AchievementId achievement) {
        return draw(achievement, Form.PAGE);
    }

    /** The picture as PNG. */
    public byte[] png(AchievementId achievement) {
        return draw(achievement, Form.PNG);
    }

    /** A PNG that is the badge itself. */
    public byte[] bakedPng(IssuedCredential credential) {
        return PngBaking.bake(draw(credential.achievement(), Form.PNG), credential.document());
    }

    /** An SVG that is the badge itself. */
    public byte[] bakedSvg(IssuedCredential credential) {
        return SvgBaking.bake(draw(credential.achievement(), Form.OUTLINED), credential.document());
    }

    private byte[] draw(AchievementId id, Form form) {
        var achievement = achievements.get(id);
        return drawings.computeIfAbsent(new Drawn(art(achievement), form), BadgePictures::draw);
    }

    private BadgeArt art(Achievement achievement) {
        var issuer = organisations.get(achievement.organisation());
        return ArtParameters.read(achievement.art(), achievement.name(), issuer.shortName(), achievement.imageAlt());
    }

    private static byte[] draw(Drawn drawn) {
        return switch (drawn.form()) {
            case PAGE -> drawn.art().svg().getBytes(StandardCharsets.UTF_8);
            case OUTLINED -> drawn.art().outlinedSvg().getBytes(StandardCharsets.UTF_8);
            case PNG -> drawn.art().png(WIDTH);
        };
    }
}
