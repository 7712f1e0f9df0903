package org.corymb.lms.award.desk;

import java.util.Optional;
import java.util.stream.StreamSupport;
import org.corymb.badges.baking.PngBaking;
import org.corymb.badges.baking.SvgBaking;
import org.corymb.badges.baking.UnreadableImage;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Finds the readable name of the person that a badge is about. */
final class HolderName {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private HolderName() {}

    static Optional<String> in(byte[] badge) {
        try {
            return json(badge)
                    .map(node -> node.path("credentialSubject").path("identifier"))
                    .flatMap(HolderName::name);
        } catch (JacksonException | UnreadableImage unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<JsonNode> json(byte[] badge) {
        if (PngBaking.recognises(badge)) {
            return PngBaking.unbake(badge).map(JSON::readTree);
        }
        if (SvgBaking.recognises(badge)) {
            return SvgBaking.unbake(badge).map(JSON::readTree);
        }
        return Optional.of(JSON.readTree(badge));
    }

    private static Optional<String> name(JsonNode identities) {
        return StreamSupport.stream(identities.spliterator(), false)
                .filter(identity -> identity.path("identityType").asString("").equals("name"))
                .filter(identity -> !identity.path("hashed").asBoolean(false))
                .map(identity -> identity.path("identityHash").asString(""))
                .filter(name -> !name.isBlank())
                .findFirst();
    }
}
