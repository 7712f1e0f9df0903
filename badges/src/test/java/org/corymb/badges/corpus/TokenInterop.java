package org.corymb.badges.corpus;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.corymb.badges.Badges;
import org.corymb.badges.DocumentUnavailable;
import org.corymb.badges.IssueToken;
import org.corymb.badges.KeyType;
import org.corymb.badges.LoadedDocument;
import org.corymb.badges.PrivateKeySigner;
import org.corymb.badges.TokenKeyReference;
import org.corymb.badges.VerifyCredential;
import org.corymb.badges.internal.json.JsonBounds;
import org.corymb.badges.internal.json.JsonText;

/** Signed tokens for jose, and those that jose signed. */
final class TokenInterop {
    private static final URI SET = URI.create("https://issuer.example.org/.well-known/jwks.json");
    private static final int EACH = 8;

    private final Path folder;

    TokenInterop(Path folder) {
        this.folder = folder;
    }

    void write() throws IOException {
        var all = JsonText.JSON.createArrayBuilder();
        for (var type : KeyType.values()) {
            var key = PrivateKeySigner.generate(type);
            for (int i = 0; i < EACH; i++) {
                var credential = badge(i);
                var token = new IssueToken().sign(credential, key, TokenKeyReference.inHeader());
                all.add(JsonText.JSON
                        .createObjectBuilder()
                        .add("algorithm", type.tokenAlgorithm())
                        .add("token", token.compact())
                        .add("key", key.verificationKey().jwk())
                        .add("credential", credential));
            }
        }
        Files.writeString(
                folder.resolve("tokens.json"),
                JsonText.JSON
                        .createObjectBuilder()
                        .add("tokens", all)
                        .build()
                        .getJsonArray("tokens")
                        .toString());
    }

    private static JsonObject badge(int number) {
        var draw = new Draw(number);
        var whole = JsonText.parse(Badges.signed(Badges.amaras().build()).bytes(), JsonBounds.BADGE);
        return JsonText.JSON
                .createObjectBuilder(whole)
                .remove("proof")
                .add("id", "urn:example:token:" + number)
                .add("name", "Badge " + draw.text())
                .build();
    }

    /** Says what is wrong; empty if nothing is. */
    List<String> read() throws IOException {
        var theirs = JsonText.parse(Files.readAllBytes(folder.resolve("theirtokens.json")), JsonBounds.BADGE);
        var set = JsonText.JSON
                .createObjectBuilder()
                .add("keys", theirs.get("keys"))
                .build();
        var wrong = new ArrayList<String>();
        var tokens = theirs.getJsonArray("tokens").getValuesAs(JsonObject.class);
        for (var each : tokens) {
            var whole = verdict(each.getString("token"), set);
            var changed = verdict(each.getString("changed"), set);
            if (!whole.equals("VALID_UNCONFIRMED") || !changed.equals("ALTERED")) {
                wrong.add("token " + each.getString("algorithm") + ": " + whole + ", changed " + changed);
            }
        }
        System.out.println("Java: " + tokens.size() + " of their tokens verified, and refused once changed");
        return tokens.size() == 4 * EACH ? wrong : List.of("Not every token was compared.");
    }

    private static String verdict(String token, JsonObject set) {
        return VerifyCredential.with(url -> {
                    if (url.equals(SET)) {
                        return new LoadedDocument(
                                url, "application/json", JsonText.write(set).getBytes(UTF_8));
                    }
                    var jwk = set.getJsonArray("keys").getValuesAs(JsonObject.class).stream()
                            .filter(key -> key.getString("kid").equals(url.toString()))
                            .findFirst()
                            .orElseThrow(() -> new DocumentUnavailable(url, "is not there."));
                    return new LoadedDocument(
                            url, "application/json", JsonText.write(jwk).getBytes(UTF_8));
                })
                .at(InstantSource.fixed(Badges.ISSUED.plusSeconds(60)))
                .verify(token.getBytes(UTF_8))
                .verdict()
                .name();
    }
}
