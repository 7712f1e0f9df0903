package org.corymb.badges;

import jakarta.json.JsonValue;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Members that the specification leaves to issuers: kept, written and signed over. */
final class Extensions {
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

    private Extensions() {}

    /** Refuses names that the record has itself or that are no plain words of a context. */
    static Map<String, JsonValue> check(Class<? extends Record> owner, Map<String, JsonValue> members) {
        if (members.isEmpty()) {
            return Map.of();
        }
        var own = Arrays.stream(owner.getRecordComponents())
                .map(each -> each.getName())
                .toList();
        members.forEach((name, value) -> {
            var member = owner.getSimpleName() + '.' + name;
            boolean plain = !name.isBlank() && !name.startsWith("@") && name.indexOf(':') < 0;
            Rule.that(plain, member, "must be a plain name of a context");
            Rule.that(!own.contains(name) && !RESERVED.contains(name), member, "is not an extension");
            Rule.that(value.getValueType() != JsonValue.ValueType.NULL, member, "must not be null; leave it out");
        });
        return Collections.unmodifiableMap(new LinkedHashMap<>(members));
    }
}
