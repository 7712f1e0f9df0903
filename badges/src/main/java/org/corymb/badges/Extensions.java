package org.corymb.badges;

import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.corymb.badges.internal.json.JsonText;

/**
 * What an object has beyond the words of the specification: kept, written and signed over. Names with a colon are kept as
 * they were read; they are refused when they are to be signed, since a colon can hide another name for a known word.
 *
 * @param types further types, beside the one that the specification asks for
 * @param members further members by name, each with a word of a context to be signed
 * @see <a href="https://www.imsglobal.org/spec/ob/v3p0/#extending">Open Badges 3.0, Extending and Profiling</a>
 */
public record Extensions(List<String> types, Map<String, JsonValue> members) {
    /** Words that mean something wherever they stand. */
    private static final Set<String> RESERVED = Set.of(
            "id",
            "type",
            "proof",
            "credentialSubject",
            "credentialStatus",
            "credentialSchema",
            "refreshService",
            "endorsement",
            "endorsementJwt",
            "issuanceDate",
            "expirationDate");

    private static final Extensions NONE = new Extensions(List.of(), Map.of());

    /** Copies both. */
    public Extensions {
        types = List.copyOf(types);
        members = members.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(members));
    }

    /** Nothing further. */
    public static Extensions none() {
        return NONE;
    }

    /** One further member. */
    public static Extensions of(String name, JsonValue value) {
        return NONE.and(name, value);
    }

    /** The same with one more member. */
    public Extensions and(String name, JsonValue value) {
        var more = new LinkedHashMap<>(members);
        more.put(name, value);
        return new Extensions(types, more);
    }

    /** Refuses names that the owner has itself or that are no plain words of a context. */
    void check(Class<? extends Record> owner, String... ownNames) {
        var type = owner.getSimpleName();
        types.forEach(each -> Rule.text(type + ".type", each));
        if (!members.isEmpty()) {
            var own = new HashSet<>(List.of(ownNames));
            Arrays.stream(owner.getRecordComponents()).forEach(each -> own.add(each.getName()));
            check(type, own);
        }
    }

    /** Refuses names that are the owner's own. */
    void check(String owner, Set<String> own) {
        members.forEach((name, value) -> {
            var member = owner + '.' + name;
            Rule.that(!name.isBlank() && !name.startsWith("@"), member, "must be a name, not a keyword");
            Rule.that(!own.contains(name) && !RESERVED.contains(name), member, "is not an extension");
            Rule.that(value.getValueType() != JsonValue.ValueType.NULL, member, "must not be null; leave it out");
        });
    }

    /** All types, those of the specification first. */
    List<String> types(String... own) {
        var all = new ArrayList<>(List.of(own));
        all.addAll(types);
        return all;
    }

    /** The type as a text where the specification asks for one; a list if there are more. */
    JsonValue type(String own) {
        return types.isEmpty()
                ? JsonText.JSON.createValue(own)
                : JsonText.JSON.createArrayBuilder(types(own)).build();
    }
}
