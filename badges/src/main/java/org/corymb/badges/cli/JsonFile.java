package org.corymb.badges.cli;

import jakarta.json.JsonObject;
import org.corymb.badges.internal.json.JsonBounds;
import org.corymb.badges.internal.json.JsonText;
import org.corymb.badges.internal.json.UnreadableJson;

/** Reads a JSON object from a file or the standard input, with one line for what is wrong with it. */
final class JsonFile {
    private JsonFile() {}

    static JsonObject read(String source) {
        try {
            return JsonText.parse(InputOutput.read(source), JsonBounds.BADGE);
        } catch (UnreadableJson e) {
            throw new BadInput(source + ": " + e.getMessage(), e);
        }
    }
}
