package org.corymb.lms.web.verify;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.corymb.lms.award.desk.Brought;
import org.corymb.lms.award.desk.DeskLimits;
import org.corymb.lms.award.desk.PastedText;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Takes badges out of the body of a request. */
final class BroughtJson {

    /** How pictures, documents and archives begin: PNG, PDF, zip. */
    private static final List<String> BINARY = List.of("\u0089PNG", "%PDF", "PK\u0003\u0004");

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private BroughtJson() {}

    /** One badge, byte for byte as it was sent, or several. */
    static List<Brought> read(byte[] body) {
        if (body.length > (long) DeskLimits.LARGEST) {
            return List.of(new Brought.Unusable("body", Brought.Problem.TOO_LARGE));
        }
        var several = several(body);
        return several.isEmpty() ? List.of(new Brought.Content("body", body)) : several;
    }

    /** A picture, a document, an archive or text. */
    static List<Brought> raw(byte[] body) {
        if (body.length > DeskLimits.LARGEST) {
            return List.of(new Brought.Unusable("body", Brought.Problem.TOO_LARGE));
        }
        return BINARY.stream().anyMatch(magic -> starts(body, magic))
                ? List.of(new Brought.Content("body", body))
                : PastedText.read(new String(body, StandardCharsets.UTF_8));
    }

    private static boolean starts(byte[] body, String magic) {
        var length = Math.min(body.length, magic.length());
        return new String(body, 0, length, StandardCharsets.ISO_8859_1).equals(magic);
    }

    private static List<Brought> several(byte[] body) {
        try {
            var json = JSON.readTree(body);
            var list = json.isArray() ? json : json.path("badges");
            return list.isArray()
                    ? StreamSupport.stream(list.spliterator(), false)
                            .flatMap(BroughtJson::one)
                            .toList()
                    : List.of();
        } catch (JacksonException notJson) {
            return List.of();
        }
    }

    private static Stream<Brought> one(JsonNode badge) {
        return badge.isString()
                ? PastedText.read(badge.asString()).stream()
                : Stream.of(new Brought.Content("body", JSON.writeValueAsBytes(badge)));
    }
}
