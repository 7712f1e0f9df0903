package org.corymb.badges.corpus;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.loader.DocumentLoaderOptions;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.corymb.badges.Badges;
import org.corymb.badges.Cryptography;
import org.corymb.badges.DidDocument;
import org.corymb.badges.DidKey;
import org.corymb.badges.DocumentUnavailable;
import org.corymb.badges.IssueCredential;
import org.corymb.badges.VerificationKey;
import org.corymb.badges.VerifyCredential;
import org.corymb.badges.internal.encoding.Multibase;
import org.corymb.badges.internal.json.JsonBounds;
import org.corymb.badges.internal.json.JsonText;
import org.corymb.badges.internal.jsonld.Canonicalizer;
import org.corymb.badges.internal.jsonld.Contexts;

/** Writes a corpus for other implementations to a folder, and reads what they made of it. */
public final class Interop {
    private static final Canonicalizer CANONICALIZER = new Canonicalizer(Contexts.all());

    private final Path folder;

    private Interop(Path folder) {
        this.folder = folder;
    }

    /** Takes <code>write FOLDER HOW-MANY</code> or <code>read FOLDER</code>. */
    public static void main(String[] arguments) throws IOException {
        var interop = new Interop(Path.of(arguments[1]));
        if (arguments[0].equals("write")) {
            interop.write(Integer.parseInt(arguments[2]));
        } else {
            interop.read();
        }
    }

    private void write(int many) throws IOException {
        var did = DidKey.of(Badges.KEY.verificationKey());
        var method = did.verificationMethod();
        var issuing = new IssueCredential(InstantSource.fixed(Badges.ISSUED));
        for (int i = 0; i < many; i++) {
            var credential = GeneratedCredential.of(i);
            put(i + ".json", JsonText.write(credential));
            put(i + ".nq", CANONICALIZER.canonize(credential));
            put(i + ".signed", JsonText.write(SignedAnyway.by(credential, method)));
        }
        var badge = JsonText.parse(Badges.signed(Badges.amaras().build()).bytes(), JsonBounds.BADGE);
        var issuer =
                JsonText.JSON.createObjectBuilder(badge.getJsonObject("issuer")).add("id", did.did());
        var own = JsonText.JSON.createObjectBuilder(badge).remove("proof").add("issuer", issuer);
        put("badge.signed", issuing.sign(own.build(), Badges.KEY, method).json());
        put("documents.json", JsonText.write(contexts()));
        put("keys.json", JsonText.write(keys(did, method)));
        new SuiteInterop(folder).write(Math.max(1, many / 25));
        new TokenInterop(folder).write();
    }

    private static JsonObject keys(DidKey did, String method) {
        var document = JsonText.parse(DidDocument.of(did).bytes(), JsonBounds.BADGE);
        var description = JsonText.JSON
                .createObjectBuilder()
                .add("@context", "https://w3id.org/security/multikey/v1")
                .add("id", method)
                .add("type", "Multikey")
                .add("controller", did.did())
                .add("publicKeyMultibase", Badges.KEY.verificationKey().multikey());
        return JsonText.JSON
                .createObjectBuilder()
                .add("id", method)
                .add("controller", did.did())
                .add("document", document)
                .add("method", description)
                .build();
    }

    private static JsonObject contexts() {
        var all = JsonText.JSON.createObjectBuilder();
        for (var url : Contexts.all().urls()) {
            try {
                var document = Contexts.all().loadDocument(URI.create(url), new DocumentLoaderOptions());
                all.add(url, (JsonValue) document.getJsonContent().orElseThrow());
            } catch (JsonLdError e) {
                throw new IllegalStateException(e);
            }
        }
        return all.build();
    }

    private void read() throws IOException {
        var key = VerificationKey.fromMultikey(
                JsonText.parse(bytes("theirs.json"), JsonBounds.BADGE).getString("multikey"));
        int fits = 0;
        int all = 0;
        try (var files = Files.newDirectoryStream(folder, "[0-9]*.theirs")) {
            for (var file : files) {
                all++;
                var signed = JsonText.parse(Files.readAllBytes(file), JsonBounds.BADGE);
                if (fits(signed, key)) {
                    fits++;
                } else {
                    System.err.println(file + ": their proof does not fit");
                }
            }
        }
        var report = VerifyCredential.with(url -> {
                    throw new DocumentUnavailable(url, "is not there.");
                })
                .at(InstantSource.fixed(Badges.ISSUED.plusSeconds(60)))
                .verify(bytes("badge.theirs"));
        System.out.printf("Java: %d of their %d proofs verified, their badge is %s%n", fits, all, report.verdict());
        if (all == 0 || fits < all || !report.verdict().isValid()) {
            System.err.println(report.json());
            System.exit(1);
        }
        var wrong = new ArrayList<>(new SuiteInterop(folder).read());
        wrong.addAll(new TokenInterop(folder).read());
        wrong.forEach(System.err::println);
        if (!wrong.isEmpty()) {
            System.exit(1);
        }
    }

    private static boolean fits(JsonObject signed, VerificationKey key) {
        var proof = signed.get("proof") instanceof JsonObject one
                ? one
                : List.copyOf(signed.getJsonArray("proof")).getFirst().asJsonObject();
        var document = JsonText.JSON.createObjectBuilder(signed).remove("proof").build();
        var configuration = JsonText.JSON
                .createObjectBuilder(proof)
                .remove("proofValue")
                .add("@context", signed.get("@context"))
                .build();
        var data = new ByteArrayOutputStream();
        data.writeBytes(CANONICALIZER.sha256(configuration));
        data.writeBytes(CANONICALIZER.sha256(document));
        return key.verifies(data.toByteArray(), Multibase.decode(proof.getString("proofValue")), Cryptography.jdk());
    }

    private void put(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private byte[] bytes(String name) throws IOException {
        return Files.readAllBytes(folder.resolve(name));
    }
}
