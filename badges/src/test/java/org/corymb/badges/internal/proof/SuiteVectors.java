package org.corymb.badges.internal.proof;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.corymb.badges.Cryptography;
import org.corymb.badges.Vectors;
import org.corymb.badges.VerificationKey;
import org.corymb.badges.internal.json.JsonBounds;
import org.corymb.badges.internal.json.JsonText;
import org.corymb.badges.internal.jsonld.Contexts;
import org.corymb.badges.internal.jsonld.UnknownContext;
import org.corymb.badges.internal.jsonld.UnsafeDocument;

/** The signed documents of the W3C's cryptosuites, and one way to verify them all. */
public final class SuiteVectors {
    static final String EDDSA = "w3c-vc-di-eddsa/";
    static final String ECDSA = "w3c-vc-di-ecdsa/";

    private SuiteVectors() {}

    /** Signed document, and the hash that the vector says is signed; no hash for disclosures. */
    record Signed(String document, String hash) {
        JsonObject json() {
            return Vectors.json(document);
        }
    }

    static List<Signed> all() {
        var all = new ArrayList<Signed>();
        add(all, EDDSA + "eddsa-rdfc-2022/", "signedDataInt", "combinedHashDataInt");
        add(all, EDDSA + "eddsa-rdfc-2022/employ/", "signedDataInt", "combinedHashDataInt");
        add(all, EDDSA + "eddsa-jcs-2022/", "signedJCS", "combinedHashJCS");
        add(all, EDDSA + "Ed25519Signature2020/", "signedEdSig", "combinedHashEdSig");
        for (var curve : List.of("256", "384")) {
            var folder = ECDSA + "ecdsa-rdfc-2019-p" + curve + "/";
            add(all, folder, "signedECDSAP" + curve, "combinedHashECDSAP" + curve);
            add(all, folder + "employ/", "signedECDSAP" + curve, "combinedHashECDSAP" + curve);
            folder = ECDSA + "ecdsa-jcs-2019-p" + curve + "/";
            add(all, folder, "signedJCSECDSAP" + curve, "combinedHashJCSECDSAP" + curve);
        }
        for (var folder : List.of("employ/", "prc/")) {
            all.add(new Signed(ECDSA + "ecdsa-sd-2023/" + folder + "derivedRevealDocument.json", ""));
        }
        return all;
    }

    private static void add(List<Signed> all, String folder, String document, String hash) {
        all.add(new Signed(folder + document + ".json", folder + hash + ".txt"));
    }

    /** The contexts of the vectors; the one on citizenship is not published with them and is written after their output. */
    static Contexts contexts() {
        try (var stream = Vectors.class.getResourceAsStream("citizenship-stand-in.json")) {
            var citizenship = JsonText.parse(stream.readAllBytes(), JsonBounds.BADGE);
            return Vectors.contexts().with(Map.of("https://w3id.org/citizenship/v4rc1", citizenship));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Cryptosuites suites() {
        return Cryptosuites.with(contexts());
    }

    static JsonObject unsecured(JsonObject signed) {
        return JsonText.JSON.createObjectBuilder(signed).remove("proof").build();
    }

    static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    /** How many vectors there are by the name of their suite, and how many hold. */
    public static Map<String, List<Integer>> counts() {
        var suites = suites();
        var counts = new TreeMap<String, List<Integer>>();
        for (var each : all()) {
            var proof = each.json().getJsonObject("proof");
            var one = List.of(1, holds(suites, each.json()) ? 1 : 0);
            counts.merge(
                    proof.getString("cryptosuite", proof.getString("type")),
                    one,
                    (a, b) -> List.of(a.get(0) + b.get(0), a.get(1) + b.get(1)));
        }
        return counts;
    }

    /** Whether a document with one proof is as it was signed by the key that it names. */
    static boolean holds(Cryptosuites suites, JsonObject signed) {
        try {
            var proof = signed.getJsonObject("proof");
            var method = proof.getString("verificationMethod").split("#", 2);
            var suite = suites.of(proof).orElse(null);
            return suite != null
                    && method[0].equals("did:key:" + method[1])
                    && suite.read(unsecured(signed), proof)
                            .fits(VerificationKey.fromMultikey(method[1]), Cryptography.jdk());
        } catch (MalformedProof
                | BaseProof
                | UnsafeDocument
                | UnknownContext
                | IllegalArgumentException
                | NullPointerException
                | ClassCastException
                | IndexOutOfBoundsException e) {
            return false;
        }
    }
}
