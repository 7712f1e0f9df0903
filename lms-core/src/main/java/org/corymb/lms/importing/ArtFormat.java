package org.corymb.lms.importing;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.corymb.lms.catalogue.art.ArtParameters;
import org.corymb.lms.catalogue.art.UnusableArt;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** How a badge is drawn, in a file: the parameters of the badge family. */
final class ArtFormat {

    private static final JsonMapper JSON = JsonMapper.shared();

    private ArtFormat() {}

    static Optional<Map<String, Object>> read(Value value) {
        if (!(value.node() instanceof MappingNode mapping)) {
            return value.wrong("expected the parameters of a badge, for example {preset: cef}");
        }
        var art = new LinkedHashMap<String, Object>();
        for (var pair : mapping.getValue()) {
            if (!(pair.getKeyNode() instanceof ScalarNode name) || !(pair.getValueNode() instanceof ScalarNode said)) {
                return value.wrong("expected single values only");
            }
            art.put(name.getValue(), plain(said));
        }
        return drawable(value, art);
    }

    private static Optional<Map<String, Object>> drawable(Value value, Map<String, Object> art) {
        try {
            ArtParameters.read(art, "", "", "");
            return Optional.of(art);
        } catch (UnusableArt unusable) {
            return value.wrong(String.valueOf(unusable.getMessage()));
        }
    }

    private static Object plain(ScalarNode said) {
        var number = said.getTag().equals(Tag.INT) || said.getTag().equals(Tag.FLOAT);
        return number ? number(new BigDecimal(said.getValue())) : said.getValue();
    }

    private static Object number(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0 ? (Object) number.intValue() : (Object) number.doubleValue();
    }

    static String json(Map<String, Object> art) {
        return JSON.writeValueAsString(art);
    }

    static Map<String, Object> map(String json) {
        return JSON.readValue(json, new TypeReference<LinkedHashMap<String, Object>>() {});
    }
}
