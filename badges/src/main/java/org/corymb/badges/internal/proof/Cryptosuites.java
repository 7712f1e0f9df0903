package org.corymb.badges.internal.proof;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.corymb.badges.internal.json.JsonRead;
import org.corymb.badges.internal.jsonld.Canonicalizer;
import org.corymb.badges.internal.jsonld.Contexts;

/** All suites that are understood, by name. */
public final class Cryptosuites {
    private static final Cryptosuites BUNDLED = new Cryptosuites(Contexts.all(), new Canonicalizer(Contexts.all()));

    private final Map<String, Cryptosuite> named;
    private final Cryptosuite typed;

    /** Works with these contexts and no others. */
    public static Cryptosuites with(Contexts contexts) {
        return contexts == Contexts.all() ? BUNDLED : new Cryptosuites(contexts, new Canonicalizer(contexts));
    }

    private Cryptosuites(Contexts contexts, Canonicalizer canonicalizer) {
        this.typed = new Ed25519Signature2020(canonicalizer);
        this.named = List.of(
                        new EddsaRdfc2022(canonicalizer),
                        new Eddsa2022(canonicalizer),
                        JcsSuite.eddsa2022(contexts),
                        new EcdsaRdfc2019(canonicalizer),
                        JcsSuite.ecdsa2019(contexts),
                        new EcdsaSd2023(canonicalizer))
                .stream()
                .collect(Collectors.toMap(Cryptosuite::name, Function.identity()));
    }

    /** The suite that a proof names. */
    public Optional<Cryptosuite> of(JsonObject proof) {
        var type = JsonRead.text(proof, "type");
        if (typed.name().equals(type)) {
            return proof.containsKey("cryptosuite") ? Optional.empty() : Optional.of(typed);
        }
        var suite = JsonRead.text(proof, "cryptosuite");
        return "DataIntegrityProof".equals(type) && suite != null
                ? Optional.ofNullable(named.get(suite))
                : Optional.empty();
    }

    /** A suite with one signature that can be issued with. */
    public HashingSuite hashing(String name) {
        return (HashingSuite) Objects.requireNonNull(named.get(name));
    }

    /** The suite that lets holders disclose a part. */
    public EcdsaSd2023 selective() {
        return (EcdsaSd2023) Objects.requireNonNull(named.get(EcdsaSd2023.NAME));
    }
}
