package org.corymb.lms.catalogue.art;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The parameters of a badge as they stand in an import file ({@code art: {body: disc, main: "#63298c", form: dome, rays: 9,
 * head: dots}}) and in the database. Needed are body, main, form, rays and head, or a {@code preset}; the rest follows.
 */
public final class ArtParameters {

    /** Every parameter there is, in the order in which they are written. */
    public static final List<String> NAMES = List.of(
            "preset",
            "body",
            "main",
            "ink",
            "soft",
            "letter",
            "shade",
            "form",
            "rays",
            "spread",
            "length",
            "head",
            "size",
            "node",
            "upper",
            "lower",
            "description");

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Map<String, Object> given;

    private ArtParameters(Map<String, ?> given) {
        given.keySet().stream()
                .filter(name -> !NAMES.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new UnusableArt(name, "is not a parameter; there are " + String.join(", ", NAMES));
                });
        this.given = new LinkedHashMap<>();
        Optional.ofNullable(given.get("preset"))
                .map(preset -> ArtPresets.named(preset.toString()))
                .ifPresent(this.given::putAll);
        this.given.putAll(given);
    }

    /** Reads a badge from parameters; {@code upper}, {@code lower} and {@code description} are taken where they say nothing. */
    public static BadgeArt read(Map<String, ?> parameters, String upper, String lower, String description) {
        return new ArtParameters(parameters).art(upper, lower, description);
    }

    /** Reads a badge from the JSON of its parameters. */
    public static BadgeArt read(String json, String upper, String lower, String description) {
        try {
            return read(JSON.readValue(json, new TypeReference<Map<String, Object>>() {}), upper, lower, description);
        } catch (JacksonException e) {
            throw new UnusableArt("json", "cannot be read");
        }
    }

    /** All parameters of a badge, by name. */
    public static Map<String, Object> parameters(BadgeArt art) {
        var palette = art.palette();
        var plant = art.plant();
        var all = new LinkedHashMap<String, Object>();
        all.put("body", word(art.body()));
        all.put("main", palette.main().toString());
        all.put("ink", palette.ink().toString());
        all.put("soft", palette.soft().toString());
        all.put("letter", palette.letter().toString());
        all.put("shade", palette.shade().toString());
        all.put("form", word(plant.form()));
        all.put("rays", plant.rays());
        all.put("spread", plant.spread());
        all.put("length", plant.length());
        all.put("head", word(plant.head()));
        all.put("size", plant.size());
        all.put("node", plant.node());
        all.put("upper", art.upper());
        all.put("lower", art.lower());
        all.put("description", art.description());
        return all;
    }

    private BadgeArt art(String upper, String lower, String description) {
        var body = oneOf("body", Body.values());
        var usual = Palette.usual(body, colour("main").orElseThrow(() -> missing("main")));
        var palette = new Palette(
                usual.main(),
                colour("ink").orElse(usual.ink()),
                colour("soft").orElse(usual.soft()),
                colour("letter").orElse(usual.letter()),
                colour("shade").or(() -> colour("soft").map(Palette::shadeOf)).orElse(usual.shade()));
        var art = new BadgeArt(
                body, palette, plant(), text("upper", upper), text("lower", lower), text("description", description));
        return art.description().isBlank()
                ? new BadgeArt(body, palette, art.plant(), art.upper(), art.lower(), new ArtInWords(art).text())
                : art;
    }

    private Plant plant() {
        var form = oneOf("form", Form.values());
        var head = oneOf("head", Head.values());
        var rays = number("rays").orElseThrow(() -> missing("rays"));
        return new Plant(
                form,
                (int) Math.round(rays),
                number("spread").orElse(form.spread),
                number("length").orElse(form.length),
                head,
                number("size").orElse(head.size),
                number("node").orElse(form.node));
    }

    private Optional<Colour> colour(String name) {
        return value(name).map(text -> Colour.of(name, text.toString()));
    }

    private Optional<Double> number(String name) {
        return value(name).map(value -> {
            if (value instanceof Number number) {
                return number.doubleValue();
            }
            throw new UnusableArt(name, "is \"" + value + "\", must be a number");
        });
    }

    private String text(String name, String otherwise) {
        return value(name).map(Object::toString).orElse(otherwise);
    }

    private <E extends Enum<E>> E oneOf(String name, E[] all) {
        var words = Arrays.stream(all).collect(Collectors.toMap(ArtParameters::word, Function.identity()));
        var text = value(name).orElseThrow(() -> missing(name)).toString();
        var found = words.get(text);
        if (found == null) {
            var names = new ArrayList<>(words.keySet());
            names.sort(null);
            throw new UnusableArt(name, "is \"" + text + "\", must be one of " + String.join(", ", names));
        }
        return found;
    }

    private Optional<Object> value(String name) {
        @Nullable Object value = given.get(name);
        return Optional.ofNullable(value);
    }

    private static UnusableArt missing(String name) {
        return new UnusableArt(name, "is missing");
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
