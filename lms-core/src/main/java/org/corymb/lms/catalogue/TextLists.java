package org.corymb.lms.catalogue;

import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** Lists of texts as JSON columns keep them. */
final class TextLists {
    private static final JsonMapper JSON = JsonMapper.shared();

    private TextLists() {}

    static List<String> read(String json) {
        return List.of(JSON.readValue(json, String[].class));
    }

    static String write(List<String> texts) {
        return JSON.writeValueAsString(texts);
    }
}
