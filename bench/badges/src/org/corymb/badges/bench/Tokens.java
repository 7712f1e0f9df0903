package org.corymb.badges.bench;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.security.KeyPairGenerator;
import java.time.InstantSource;
import java.util.Base64;
import org.corymb.badges.Badges;
import org.corymb.badges.Cryptography;
import org.corymb.badges.DidDocument;
import org.corymb.badges.IssueToken;
import org.corymb.badges.KeyType;
import org.corymb.badges.LoadedDocument;
import org.corymb.badges.PrivateKeySigner;
import org.corymb.badges.Signer;
import org.corymb.badges.TokenKeyReference;
import org.corymb.badges.VerifyCredential;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The rich badge as a signed token. */
@State(Scope.Thread)
public class Tokens {
    @Param({"ED25519", "P256", "RSA"})
    public KeyType type;

    private final IssueToken issuing = new IssueToken();
    private final Cryptography cryptography = Fixture.cryptography("corretto");
    private Signer key;
    private JsonObject unsigned;
    private TokenKeyReference reference;
    private String token;
    private byte[] badge;
    private byte[] input;
    private VerifyCredential verifying;

    @Setup
    public void prepare() throws Exception {
        key = type == KeyType.RSA ? rsa() : PrivateKeySigner.generate(type, cryptography);
        unsigned = Fixture.unsigned();
        reference = TokenKeyReference.byId(Badges.METHOD);
        token = issuing.sign(unsigned, key, reference).compact();
        input = token.substring(0, token.lastIndexOf('.')).getBytes(StandardCharsets.US_ASCII);
        badge = token.getBytes(StandardCharsets.US_ASCII);
        byte[] document = DidDocument.of(Badges.CENTRE).key("key-1", key.verificationKey()).bytes();
        verifying = VerifyCredential.with(url -> new LoadedDocument(url, "application/json", document))
                .at(InstantSource.fixed(Badges.ISSUED.plusSeconds(60)))
                .computing(cryptography);
        if (!verifySignature() || !verifying.verify(badge).verdict().isValid()) {
            throw new IllegalStateException(verifying.verify(badge).json());
        }
    }

    /** With 2,048 bits, as openssl is measured. */
    private Signer rsa() throws Exception {
        var generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        var pair = generator.generateKeyPair();
        return PrivateKeySigner.of(pair.getPrivate(), pair.getPublic(), cryptography);
    }

    @Benchmark
    public Object issue() {
        return issuing.sign(unsigned, key, reference);
    }

    /** The bare signature over the same bytes. */
    @Benchmark
    public byte[] sign() {
        return key.sign(input);
    }

    /** All steps from bytes, with the issuer's key document from memory. */
    @Benchmark
    public Object verifyToken() {
        return verifying.verify(badge);
    }

    /** The signature over the token, from its text. */
    @Benchmark
    public boolean verifySignature() {
        int end = token.lastIndexOf('.');
        byte[] signature = Base64.getUrlDecoder().decode(token.substring(end + 1));
        return key.verificationKey()
                .verifies(token.substring(0, end).getBytes(StandardCharsets.US_ASCII), signature, cryptography);
    }
}
