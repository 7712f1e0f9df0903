package org.corymb.badges.bench;

import com.amazon.corretto.crypto.provider.AmazonCorrettoCryptoProvider;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.corymb.badges.Badges;
import org.corymb.badges.Cryptography;
import org.corymb.badges.IdentityObject;
import org.corymb.badges.internal.json.JsonBounds;
import org.corymb.badges.internal.json.JsonText;

/** The rich badge that everything is measured with, and the code that computes signatures. */
final class Fixture {
    private static final int LEARNERS = 16;

    private Fixture() {}

    /** Writes the badge for JavaScript. */
    public static void main(String[] arguments) {
        try {
            Files.write(Path.of(arguments[0]), Badges.signed(Badges.amaras().build()).bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonObject unsigned() {
        var signed = JsonText.parse(Badges.signed(Badges.amaras().build()).bytes(), JsonBounds.BADGE);
        return JsonText.JSON.createObjectBuilder(signed).remove("proof").build();
    }

    /** The badge for several learners, as a centre issues it after a programme. */
    static JsonObject[] series() {
        var unsigned = unsigned();
        return IntStream.range(0, LEARNERS)
                .mapToObj(i -> with(unsigned, "/id", "https://badges.example.org/credentials/" + (1000 + 37 * i)))
                .map(badge -> with(badge, "/credentialSubject/id", "did:example:" + Integer.toHexString(badge.hashCode())))
                .map(badge -> with(
                        badge,
                        "/credentialSubject/identifier/0/identityHash",
                        IdentityObject.hashed("emailAddress", badge.getString("id") + "@example.org", "Kosher")
                                .identityHash()))
                .toArray(JsonObject[]::new);
    }

    private static JsonObject with(JsonObject badge, String pointer, String text) {
        return JsonText.JSON.createPointer(pointer).replace(badge, JsonText.JSON.createValue(text));
    }

    static Cryptography cryptography(String provider) {
        return switch (provider) {
            case "corretto" -> {
                System.setProperty("com.amazon.corretto.crypto.provider.registerEdKeyFactory", "true");
                AmazonCorrettoCryptoProvider.INSTANCE.assertHealthy();
                yield Cryptography.with(AmazonCorrettoCryptoProvider.INSTANCE);
            }
            case "bouncycastle" -> Cryptography.with(new BouncyCastleProvider());
            default -> Cryptography.jdk();
        };
    }
}
