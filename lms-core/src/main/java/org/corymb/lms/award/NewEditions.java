package org.corymb.lms.award;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.corymb.lms.award.issuer.IssuerKeys;
import org.springframework.stereotype.Component;

/** Signs a badge anew: same id, same place in the list, a newer {@code validFrom}, and where asked another name. */
@Component
class NewEditions {

    private final IssuerKeys keys;
    private final BadgeSigner signer;
    private final Clock clock;

    NewEditions(IssuerKeys keys, BadgeSigner signer, Clock clock) {
        this.keys = keys;
        this.signer = signer;
        this.clock = clock;
    }

    NewEdition of(IssuedCredential old, String name) {
        var document = read(old.document());
        var validFrom = after(Instant.parse(document.getString("validFrom")), old.validUntil());
        var unsigned = Json.createObjectBuilder(document)
                .remove("proof")
                .add("validFrom", validFrom.toString())
                .add("credentialSubject", named(document.getJsonObject("credentialSubject"), name))
                .build();
        var key = keys.active(old.organisation());
        return new NewEdition(signer.sign(unsigned, key), name, validFrom, key.id());
    }

    /** Now, unless the edition before is not older than that, or the badge has run out. */
    private Instant after(Instant before, Optional<Instant> until) {
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        return Optional.of(now)
                .filter(before::isBefore)
                .filter(moment -> until.map(moment::isBefore).orElse(true))
                .orElse(before.plusSeconds(1));
    }

    private static JsonObject named(JsonObject subject, String name) {
        var identities = Json.createArrayBuilder();
        for (var identity :
                subject.getOrDefault("identifier", JsonValue.EMPTY_JSON_ARRAY).asJsonArray()) {
            identities.add(renamed(identity.asJsonObject(), name));
        }
        return Json.createObjectBuilder(subject).add("identifier", identities).build();
    }

    private static JsonObject renamed(JsonObject identity, String name) {
        return "name".equals(identity.getString("identityType", ""))
                ? Json.createObjectBuilder(identity).add("identityHash", name).build()
                : identity;
    }

    private static JsonObject read(String document) {
        try (var reader = Json.createReader(new StringReader(document))) {
            return reader.readObject();
        }
    }
}
