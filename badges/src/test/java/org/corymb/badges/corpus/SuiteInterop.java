package org.corymb.badges.corpus;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.corymb.badges.Badges;
import org.corymb.badges.DeriveDisclosure;
import org.corymb.badges.DidKey;
import org.corymb.badges.DocumentLoader;
import org.corymb.badges.IssueCredential;
import org.corymb.badges.KeyType;
import org.corymb.badges.PrivateKeySigner;
import org.corymb.badges.ProofRequest;
import org.corymb.badges.ProofSuite;
import org.corymb.badges.SignedCredential;
import org.corymb.badges.VerifyCredential;
import org.corymb.badges.internal.json.JsonBounds;
import org.corymb.badges.internal.json.JsonText;

/** Badges in each cryptosuite for other implementations, and what those issued themselves. */
final class SuiteInterop {
    private static final List<String> SHOWN = List.of("/credentialSubject/achievement", "/name");

    private final Path folder;
    private final IssueCredential issuing = new IssueCredential(InstantSource.fixed(Badges.ISSUED));

    SuiteInterop(Path folder) {
        this.folder = folder;
    }

    void write(int many) throws IOException {
        var keys = List.of(
                PrivateKeySigner.generate(KeyType.ED25519),
                PrivateKeySigner.generate(KeyType.P256),
                PrivateKeySigner.generate(KeyType.P384));
        for (int i = 0; i < many; i++) {
            var unsigned = badge(i);
            Files.writeString(folder.resolve(i + ".unsigned"), JsonText.write(unsigned));
            for (var key : keys) {
                for (var suite : ProofSuite.values()) {
                    if (suite.worksWith(key.verificationKey().type()) && suite != ProofSuite.ECDSA_JCS_2019) {
                        write(i, unsigned, suite, key);
                    }
                }
            }
        }
    }

    private void write(int number, JsonObject unsigned, ProofSuite suite, PrivateKeySigner key) throws IOException {
        var did = DidKey.of(key.verificationKey());
        var own = issuedBy(unsigned, did.did()).build();
        var request = ProofRequest.of(suite, key, did.verificationMethod());
        var signed = issuing.sign(own, List.of(request));
        var file =
                number + "-" + suite.cryptosuite() + "-" + key.verificationKey().type() + ".suite";
        var shown = suite == ProofSuite.ECDSA_SD_2023 ? new DeriveDisclosure().derive(signed, SHOWN) : signed;
        Files.writeString(folder.resolve(file), shown.json());
    }

    /** A badge of Amara's, with the subject's odd texts and numbers drawn from the number. */
    private static JsonObject badge(int number) {
        var draw = new Draw(number);
        var whole = JsonText.parse(Badges.signed(Badges.amaras().build()).bytes(), JsonBounds.BADGE);
        var subject = whole.getJsonObject("credentialSubject");
        var achievement = JsonText.JSON
                .createObjectBuilder(subject.getJsonObject("achievement"))
                .add("name", "Achievement " + draw.text())
                .add("description", "Description " + draw.text());
        var drawn = JsonText.JSON
                .createObjectBuilder(subject)
                .add("narrative", "Narrative " + draw.text())
                .add("creditsEarned", draw.number())
                .add("achievement", achievement);
        return JsonText.JSON
                .createObjectBuilder(whole)
                .remove("proof")
                .add("id", "urn:example:badge:" + number)
                .add("name", "Badge " + draw.text())
                .add("credentialSubject", drawn)
                .build();
    }

    private static JsonObjectBuilder issuedBy(JsonObject credential, String issuer) {
        var profile = JsonText.JSON
                .createObjectBuilder(credential.getJsonObject("issuer"))
                .add("id", issuer);
        return JsonText.JSON.createObjectBuilder(credential).add("issuer", profile);
    }

    /** Says what is wrong; empty if nothing is. */
    List<String> read() throws IOException {
        var wrong = new ArrayList<String>();
        var counts = new TreeMap<String, Integer>();
        try (var files = Files.newDirectoryStream(folder, "*.theirsuite")) {
            for (var file : files) {
                var name = String.valueOf(file.getFileName());
                wrong.addAll(read(name, Files.readString(file)));
                counts.merge(name.replaceAll("^\\d+-|\\.theirsuite$", ""), 1, Integer::sum);
            }
        }
        wrong.addAll(derived(counts));
        System.out.println("Java: theirs verified, and refused once altered: " + counts);
        return counts.size() == 5 ? wrong : List.of("Not every suite was compared: " + counts);
    }

    private static List<String> read(String name, String signed) {
        var whole = verdict(signed);
        var altered = verdict(signed.replace("\"name\":\"Achievement ", "\"name\":\"Achievement! "));
        return whole.equals("VALID_UNCONFIRMED") && altered.equals("ALTERED")
                ? List.of()
                : List.of(name + ": " + whole + ", altered " + altered);
    }

    /** From their base proofs a part is derived here, too. */
    private List<String> derived(Map<String, Integer> counts) throws IOException {
        var wrong = new ArrayList<String>();
        try (var files = Files.newDirectoryStream(folder, "*.base")) {
            for (var file : files) {
                var name = String.valueOf(file.getFileName());
                var shown = new DeriveDisclosure().derive(new SignedCredential(name, Files.readString(file)), SHOWN);
                wrong.addAll(read(name, shown.json()));
                counts.merge("ecdsa-sd-2023 derived here", 1, Integer::sum);
            }
        }
        return wrong;
    }

    private static String verdict(String signed) {
        var verifying =
                VerifyCredential.with(DocumentLoader.offline()).at(InstantSource.fixed(Badges.ISSUED.plusSeconds(60)));
        return verifying
                .verify(signed.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .verdict()
                .name();
    }
}
