package org.corymb.badges;

import jakarta.json.JsonObject;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.corymb.badges.internal.encoding.Octets;
import org.corymb.badges.internal.json.JsonRead;
import org.corymb.badges.internal.json.JsonText;
import org.corymb.badges.internal.json.Members;
import org.corymb.badges.internal.proof.Cryptosuites;
import org.corymb.badges.internal.proof.EcdsaSd2023;

/**
 * Makes one proof of a document.
 *
 * @see <a href="https://www.w3.org/TR/vc-data-integrity/#add-proof">Data Integrity 1.0, 4.2</a>
 */
final class MakeProof {
    private static final int LABEL_KEY = 32;
    /** What a disclosure needs to be a badge, and what its holder must not be able to hide. */
    private static final List<String> EVERY_BADGE = List.of(
            "/issuer",
            "/validFrom",
            "/validUntil",
            "/credentialStatus",
            "/credentialSubject/achievement/name",
            "/credentialSubject/achievement/description",
            "/credentialSubject/achievement/criteria");

    private final InstantSource clock;
    private final Cryptosuites suites;
    private final SecureRandom random = new SecureRandom();

    MakeProof(InstantSource clock, Cryptosuites suites) {
        this.clock = clock;
        this.suites = suites;
    }

    JsonObject make(JsonObject unsecured, ProofRequest request) {
        var options = options(request);
        return request.suite() == ProofSuite.ECDSA_SD_2023
                ? with(options, base(unsecured, options, request))
                : hashed(unsecured, options, request);
    }

    private JsonObject hashed(JsonObject unsecured, JsonObject options, ProofRequest request) {
        var suite = suites.hashing(request.suite().cryptosuite());
        var configured = suite.configure(unsecured, options);
        byte[] data = suite.hashData(
                unsecured, configured, request.signer().verificationKey().type());
        return with(configured, suite.proofValue(request.signer().sign(data)));
    }

    private String base(JsonObject unsecured, JsonObject options, ProofRequest request) {
        byte[] labelKey = new byte[LABEL_KEY];
        random.nextBytes(labelKey);
        var secrets = new EcdsaSd2023.Secrets(Octets.of(labelKey), PrivateKeySigner.generate(KeyType.P256));
        return suites.selective().base(unsecured, options, request.signer(), pointers(unsecured, request), secrets);
    }

    private static List<String> pointers(JsonObject unsecured, ProofRequest request) {
        var pointers = new LinkedHashSet<String>();
        EVERY_BADGE.stream().filter(each -> leads(unsecured, each)).forEach(pointers::add);
        var subject = JsonRead.object(unsecured, "credentialSubject");
        if (subject != null && !subject.containsKey("id") && subject.containsKey("identifier")) {
            pointers.add("/credentialSubject/identifier");
        }
        pointers.addAll(request.mandatoryPointers());
        return new ArrayList<>(pointers);
    }

    private static boolean leads(JsonObject document, String pointer) {
        return JsonText.JSON.createPointer(pointer).containsValue(document);
    }

    private static JsonObject with(JsonObject options, String proofValue) {
        return JsonText.JSON
                .createObjectBuilder(options)
                .add("proofValue", proofValue)
                .build();
    }

    private JsonObject options(ProofRequest request) {
        return new Members()
                .put("type", "DataIntegrityProof")
                .put("cryptosuite", request.suite().cryptosuite())
                .put("created", clock.instant().truncatedTo(ChronoUnit.SECONDS))
                .put("verificationMethod", request.verificationMethod())
                .put("proofPurpose", "assertionMethod")
                .build();
    }
}
