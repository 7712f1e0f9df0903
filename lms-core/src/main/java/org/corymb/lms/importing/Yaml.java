package org.corymb.lms.importing;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;

/** An entry on its way into a file: fields in order, those that say nothing left out. */
final class Yaml {

    private final Map<String, Object> fields = new LinkedHashMap<>();

    Yaml put(String name, Object value) {
        fields.put(name, plain(value));
        return this;
    }

    Yaml put(String name, Optional<?> value) {
        value.ifPresent(present -> fields.put(name, plain(present)));
        return this;
    }

    Yaml put(String name, Collection<?> values) {
        if (!values.isEmpty()) {
            fields.put(name, values.stream().map(Yaml::plain).toList());
        }
        return this;
    }

    /** Says it only where it is not what is understood anyway. */
    Yaml unless(Object usual, String name, Object value) {
        return value.equals(usual) ? this : put(name, value);
    }

    String text() {
        var settings = DumpSettings.builder()
                .setDefaultFlowStyle(FlowStyle.BLOCK)
                .setIndicatorIndent(2)
                .setIndentWithIndicator(true)
                .setIndent(4)
                .setWidth(120)
                .build();
        return new Dump(settings).dumpToString(fields);
    }

    private static Object plain(Object value) {
        return switch (value) {
            case Yaml nested -> nested.fields;
            case Enum<?> choice -> choice.name().toLowerCase(Locale.ROOT);
            case Integer number -> number;
            case Boolean flag -> flag;
            case Number number -> number;
            case Map<?, ?> map -> map;
            default -> value.toString();
        };
    }
}
