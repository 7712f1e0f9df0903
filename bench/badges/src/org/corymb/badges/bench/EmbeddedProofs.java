package org.corymb.badges.bench;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.InstantSource;
import org.corymb.badges.Badges;
import org.corymb.badges.Credential;
import org.corymb.badges.Cryptography;
import org.corymb.badges.IssueCredential;
import org.corymb.badges.SigningKey;
import org.corymb.badges.VerifyCredential;
import org.corymb.badges.DidDocument;
import org.corymb.badges.LoadedDocument;
import org.corymb.badges.internal.encoding.Multibase;
import org.corymb.badges.internal.json.JsonBounds;
import org.corymb.badges.internal.json.JsonText;
import org.corymb.badges.internal.jsonld.Canonicalizer;
import org.corymb.badges.internal.jsonld.Contexts;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** eddsa-rdfc-2022 over a rich badge. */
@State(Scope.Thread)
public class EmbeddedProofs {
    @Param({"corretto", "bouncycastle", "jdk"})
    public String provider;

    private final Canonicalizer canonicalizer = new Canonicalizer(Contexts.all());
    private final IssueCredential issuing = new IssueCredential(InstantSource.fixed(Badges.ISSUED));
    private Cryptography cryptography;
    private SigningKey key;
    private Credential credential;
    private JsonObject unsigned;
    private JsonObject[] series;
    private int issued;
    private JsonObject proof;
    private byte[] signature;
    private byte[] badge;
    private VerifyCredential verifying;

    @Setup
    public void prepare() {
        cryptography = Fixture.cryptography(provider);
        key = SigningKey.generate(cryptography);
        credential = Badges.amaras().build();
        unsigned = Fixture.unsigned();
        series = Fixture.series();
        badge = issuing.sign(unsigned, key, Badges.METHOD).bytes();
        proof = JsonText.parse(badge, JsonBounds.BADGE).getJsonArray("proof").getJsonObject(0);
        signature = Multibase.decode(proof.getString("proofValue"));
        byte[] document = DidDocument.of(Badges.CENTRE).key("key-1", key.verificationKey()).bytes();
        verifying = VerifyCredential.with(url -> new LoadedDocument(url, "application/json", document))
                .at(InstantSource.fixed(Badges.ISSUED.plusSeconds(60)))
                .computing(cryptography);
        if (!verifyProof() || !verifyProofGeneral() || !verifying.verify(badge).verdict().isValid()) {
            throw new IllegalStateException(verifying.verify(badge).json());
        }
    }

    /** From JSON at hand to the text of the signed badge, one learner after another. */
    @Benchmark
    public Object issue() {
        issued = (issued + 1) % series.length;
        return issuing.sign(series[issued], key, Badges.METHOD);
    }

    /** From the records of the model to the text of the signed badge. */
    @Benchmark
    public Object issueModel() {
        return issuing.issue(credential, key, Badges.METHOD);
    }

    /** The proof alone, as JavaScript checks it: JSON and key are at hand. */
    @Benchmark
    public boolean verifyProof() {
        byte[] configuration = canonicalizer.sha256(configuration());
        return fits(configuration, canonicalizer.sha256(unsigned));
    }

    /** All steps from bytes, with the issuer's key document from memory. */
    @Benchmark
    public Object verifyBadge() {
        return verifying.verify(badge);
    }

    /** Without the compiled contexts. */
    @Benchmark
    public byte[] issueGeneral() {
        return key.sign(joined(general(configuration()), general(unsigned)));
    }

    /** Without the compiled contexts. */
    @Benchmark
    public boolean verifyProofGeneral() {
        return fits(general(configuration()), general(unsigned));
    }

    private boolean fits(byte[] configuration, byte[] document) {
        return key.verificationKey().verifies(joined(configuration, document), signature, cryptography);
    }

    private JsonObject configuration() {
        return JsonText.JSON
                .createObjectBuilder(proof)
                .remove("proofValue")
                .add("@context", unsigned.get("@context"))
                .build();
    }

    private byte[] general(JsonObject document) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(canonicalizer.canonize(document, "SHA-256").getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] both = java.util.Arrays.copyOf(one, 64);
        System.arraycopy(other, 0, both, 32, 32);
        return both;
    }
}
