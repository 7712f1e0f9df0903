package org.corymb.badges.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.corymb.badges.Badges;
import org.corymb.badges.DidKey;
import org.corymb.badges.KeyType;
import org.corymb.badges.Pkcs12Files;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A key from elsewhere, from its PKCS #12 file to a badge that verifies. */
class Pkcs12Test {
    @TempDir
    Path folder;

    private final CommandRun badges = new CommandRun();

    @ParameterizedTest
    @EnumSource(KeyType.class)
    void importsAKeyThatSignsABadgeThatVerifies(KeyType type) throws Exception {
        var key = folder.resolve("key");
        var password = Files.writeString(folder.resolve("password"), Pkcs12Files.PASSWORD);
        var store = Files.write(folder.resolve("store.p12"), Pkcs12Files.of(type));
        var unsigned = folder.resolve("unsigned.json");
        var signed = folder.resolve("signed");

        assertThat(badges.run("keys", "import", store, key, "--password-file", password))
                .as(badges.err())
                .isZero();
        var did = DidKey.of(KeyFile.read(key).verificationKey()).did();
        var badge = Badges.amaras().build().json().toString().replace("did:web:badges.example.org", did);
        Files.writeString(unsigned, badge);

        assertThat(badges.run("issue", unsigned, "--key", key, "-o", signed))
                .as(badges.err())
                .isZero();
        assertThat(badges.run("verify", signed, "--offline")).as(badges.out()).isZero();
        assertThat(badges.out()).contains("VALID_UNCONFIRMED");
        assertThat(Files.readString(signed).startsWith("ey")).isEqualTo(type == KeyType.RSA);
    }
}
