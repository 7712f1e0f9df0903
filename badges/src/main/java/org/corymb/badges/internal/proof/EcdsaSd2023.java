package org.corymb.badges.internal.proof;

import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.corymb.badges.KeyType;
import org.corymb.badges.Signer;
import org.corymb.badges.VerificationKey;
import org.corymb.badges.internal.encoding.Multibase;
import org.corymb.badges.internal.encoding.Octets;
import org.corymb.badges.internal.json.JsonRead;
import org.corymb.badges.internal.jsonld.Canonicalizer;
import org.corymb.badges.internal.selective.BaseDisclosure;
import org.corymb.badges.internal.selective.Disclosure;
import org.corymb.badges.internal.selective.Selection;
import org.corymb.badges.internal.selective.ShownStatements;
import org.corymb.badges.internal.selective.Statements;

/**
 * The cryptosuite <code>ecdsa-sd-2023</code>: the issuer signs each statement for itself, and the holder shows those
 * that are asked for.
 *
 * @see <a href="https://www.w3.org/TR/vc-di-ecdsa/#ecdsa-sd-2023">ECDSA Cryptosuites 1.0, 3.6</a>
 */
public final class EcdsaSd2023 implements Cryptosuite {
    /** Its name in a proof. */
    public static final String NAME = "ecdsa-sd-2023";

    private static final String HASH = "SHA-256";

    private final Canonicalizer canonicalizer;

    EcdsaSd2023(Canonicalizer canonicalizer) {
        this.canonicalizer = canonicalizer;
    }

    /**
     * The secrets of one base proof, each new for each credential.
     *
     * @param labelKey 32 random bytes
     * @param statements a P-256 key that signs the single statements and is then forgotten
     */
    public record Secrets(Octets labelKey, Signer statements) {}

    /**
     * What a holder shows.
     *
     * @param document the part of the credential
     * @param proofValue the value of its proof
     */
    public record Shown(JsonObject document, String proofValue) {}

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String section() {
        return "ECDSA Cryptosuites 1.0 3.6.7";
    }

    /** The value of a base proof (3.6.1 to 3.6.5). */
    public String base(
            JsonObject unsecured, JsonObject options, Signer issuer, List<String> pointers, Secrets secrets) {
        var statements =
                new Statements(canonicalizer, unsecured, secrets.labelKey().bytes());
        var mandatory = statements.of(pointers);
        var key = Octets.of(
                Multibase.decode(secrets.statements().verificationKey().multikey()));
        var signatures = new ArrayList<byte[]>();
        for (int i = 0; i < statements.all().size(); i++) {
            if (!mandatory.containsKey(i)) {
                signatures.add(secrets.statements().sign(utf8(statements.all().get(i))));
            }
        }
        var signature = Octets.of(issuer.sign(data(unsecured, options, key, List.copyOf(mandatory.values()))));
        return new BaseDisclosure(signature, key, secrets.labelKey(), signatures, pointers).text();
    }

    /** What a holder shows of a credential with a base proof (3.6.6). */
    public Shown derive(JsonObject unsecured, JsonObject proof, List<String> chosen) {
        var base = base(proof);
        var statements =
                new Statements(canonicalizer, unsecured, base.labelKey().bytes());
        var pointers = new ArrayList<>(base.pointers());
        pointers.addAll(chosen);
        var mandatory = statements.of(base.pointers()).keySet();
        var shown = new ArrayList<>(statements.of(pointers).keySet());
        if (shown.isEmpty() || base.signatures().size() != statements.all().size() - mandatory.size()) {
            throw new MalformedProof("The base proof is not one of this credential, or nothing is to be shown.");
        }
        var signatures = new ArrayList<byte[]>();
        int signature = 0;
        for (int i = 0; i < statements.all().size(); i++) {
            if (!mandatory.contains(i)) {
                byte[] next = base.signatures().get(signature++);
                if (shown.contains(i)) {
                    signatures.add(next);
                }
            }
        }
        var places = mandatory.stream().map(shown::indexOf).toList();
        var disclosure =
                new Disclosure(base.baseSignature(), base.publicKey(), signatures, statements.labels(pointers), places);
        return new Shown(Selection.of(unsecured, pointers), disclosure.text());
    }

    @Override
    public SignedContent read(JsonObject unsecured, JsonObject proof) {
        byte[] value = value(proof);
        if (BaseDisclosure.recognises(value)) {
            throw new BaseProof();
        }
        try {
            var disclosure = Disclosure.read(value);
            var key = VerificationKey.fromMultikey(
                    Multibase.base58(disclosure.publicKey().bytes()));
            var shown = new ShownStatements(canonicalizer, unsecured, disclosure);
            var data = Octets.of(data(unsecured, proof, disclosure.publicKey(), shown.mandatory()));
            var issued = new OneSignature(KeyType.P256, data, disclosure.baseSignature());
            return new SignedStatements(issued, key, shown.chosen(), disclosure.signatures());
        } catch (IllegalArgumentException e) {
            throw new MalformedProof("The proofValue " + e.getMessage() + ".", e);
        }
    }

    private static BaseDisclosure base(JsonObject proof) {
        try {
            return BaseDisclosure.read(value(proof));
        } catch (IllegalArgumentException e) {
            throw new MalformedProof("The proof is not a base proof: it " + e.getMessage() + ".", e);
        }
    }

    private static byte[] value(JsonObject proof) {
        var value = JsonRead.text(proof, "proofValue");
        if (value == null || !value.startsWith("u")) {
            throw new MalformedProof("The proofValue is not in base64url.");
        }
        try {
            return Multibase.decode(value);
        } catch (IllegalArgumentException e) {
            throw new MalformedProof("The proofValue is not in base64url.", e);
        }
    }

    /** What the issuer's key signs: the proof, the key of the statements, and the statements that are always shown. */
    private byte[] data(JsonObject unsecured, JsonObject proof, Octets key, List<String> mandatory) {
        var data = new ByteArrayOutputStream();
        data.writeBytes(canonicalizer.sha256(Hashes.configuration(unsecured, proof)));
        data.writeBytes(key.bytes());
        data.writeBytes(Hashes.hash(HASH, String.join("", mandatory)));
        return data.toByteArray();
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
