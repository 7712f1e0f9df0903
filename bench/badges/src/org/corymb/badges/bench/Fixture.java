package org.corymb.badges.bench;

import com.amazon.corretto.crypto.provider.AmazonCorrettoCryptoProvider;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.corymb.badges.Badges;
import org.corymb.badges.Cryptography;
import org.corymb.badges.internal.json.JsonBounds;
import org.corymb.badges.internal.json.JsonText;

/** The rich badge that everything is measured with, and the code that computes signatures. */
final class Fixture {
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
