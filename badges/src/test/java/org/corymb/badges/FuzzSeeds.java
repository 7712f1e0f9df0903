package org.corymb.badges;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.corymb.badges.baking.PdfBaking;
import org.corymb.badges.baking.PngBaking;
import org.corymb.badges.baking.SvgBaking;
import org.corymb.badges.status.BitstringStatusList;
import org.corymb.badges.status.StatusListCredential;

/** Badges of each form and each suite, and what a badge points to; each of them can be handed in with its bytes changed. */
final class FuzzSeeds {
    private static final PrivateKeySigner P256 = PrivateKeySigner.generate(KeyType.P256);
    private static final PrivateKeySigner P384 = PrivateKeySigner.generate(KeyType.P384);
    private static final String LIST = "https://badges.example.org/status/1";
    private static final String KEYS = Badges.CENTRE.documentUrl().toString();
    private static final String JSON = Badges.signed(Badges.amaras().build()).json();
    private static final byte[] PICTURE = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private FuzzSeeds() {}

    /** Something whose bytes are changed: a badge, or a document that a badge points to. */
    static final class Seed {
        private final byte[] bytes;
        private final String address;
        private final byte[] badge;

        /** Takes the address of a document; empty for the badge itself. */
        Seed(byte[] bytes, String address, byte[] badge) {
            this.bytes = bytes;
            this.address = address;
            this.badge = badge;
        }

        byte[] bytes() {
            return bytes;
        }

        List<NamedReport> verify(byte[] changed) {
            return address.isEmpty()
                    ? Badges.verifying(documents()).verifyAll(changed)
                    : Badges.verifying(Map.of(address, changed)).verifyAll(badge);
        }
    }

    static Map<String, Seed> all() {
        var all = new LinkedHashMap<String, Seed>();
        all.put("eddsa-rdfc-2022", badge(JSON.getBytes(UTF_8)));
        all.put("eddsa-jcs-2022", suite(ProofSuite.EDDSA_JCS_2022, Badges.KEY));
        all.put("ecdsa-rdfc-2019", suite(ProofSuite.ECDSA_RDFC_2019, P384));
        all.put("ecdsa-jcs-2019", suite(ProofSuite.ECDSA_JCS_2019, P256));
        all.put("ecdsa-sd-2023", badge(disclosed()));
        all.put("token", badge(token()));
        all.put("png", badge(PngBaking.bake(PICTURE, JSON)));
        all.put("svg", badge(SvgBaking.bake("<svg xmlns=\"http://www.w3.org/2000/svg\"/>".getBytes(UTF_8), JSON)));
        all.put("pdf", badge(PdfBaking.bake(Pdfs.plain(), JSON)));
        all.put("packed pdf", badge(PdfBaking.bake(Pdfs.packed(), JSON)));
        all.put("zip", badge(zip()));
        all.put("status list", new Seed(list(), LIST, revocable()));
        all.put("key document", new Seed(documents().get(KEYS), KEYS, JSON.getBytes(UTF_8)));
        return all;
    }

    private static Seed badge(byte[] bytes) {
        return new Seed(bytes, "", bytes);
    }

    private static Map<String, byte[]> documents() {
        var document = DidDocument.of(Badges.CENTRE)
                .key("key-1", Badges.KEY.verificationKey())
                .key("p256", P256.verificationKey())
                .key("p384", P384.verificationKey());
        return Map.of(KEYS, document.bytes());
    }

    private static String method(Signer key) {
        return Badges.CENTRE.verificationMethod(key == P256 ? "p256" : key == P384 ? "p384" : "key-1");
    }

    private static Seed suite(ProofSuite suite, Signer key) {
        return badge(signed(ProofRequest.of(suite, key, method(key))).bytes());
    }

    private static SignedCredential signed(ProofRequest request) {
        return Badges.issuing().issue(Badges.amaras().build(), List.of(request));
    }

    private static byte[] disclosed() {
        var base = signed(ProofRequest.selective(P256, method(P256)));
        return new DeriveDisclosure()
                .derive(base, List.of("/credentialSubject/achievement", "/name"))
                .bytes();
    }

    private static byte[] token() {
        return new IssueToken()
                .issue(Badges.amaras().build(), P256, TokenKeyReference.byId(method(P256)))
                .bytes();
    }

    static byte[] zip() {
        var archive = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(archive)) {
            zip.putNextEntry(new ZipEntry("badge.json"));
            zip.write(JSON.getBytes(UTF_8));
            zip.putNextEntry(new ZipEntry("picture.png"));
            zip.write(PngBaking.bake(PICTURE, JSON));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return archive.toByteArray();
    }

    private static byte[] revocable() {
        var entry = new StatusEntry(StatusPurpose.REVOCATION, LIST, 94_567);
        return Badges.signed(Badges.amaras().status(entry).build()).bytes();
    }

    private static byte[] list() {
        var until = Badges.ISSUED.plus(Duration.ofDays(1));
        return new StatusListCredential(
                        LIST,
                        Badges.CENTRE.did(),
                        StatusPurpose.REVOCATION,
                        Badges.ISSUED,
                        until,
                        BitstringStatusList.empty())
                .sign(Badges.issuing(), Badges.KEY, Badges.METHOD)
                .bytes();
    }
}
