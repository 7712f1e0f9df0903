package org.corymb.badges;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PrivateKeySignerTest {
    private static final byte[] DATA = {1, 2, 3};
    private static final String PASSWORD = "correct horse";

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @EnumSource(KeyType.class)
    void signsInTheFormThatProofsAndTokensUse(KeyType type) {
        var signer = PrivateKeySigner.generate(type);
        byte[] signature = signer.sign(DATA);

        assertThat(signer.verificationKey().type()).isEqualTo(type);
        assertThat(signature).hasSize(type == KeyType.RSA ? 384 : type.signatureLength());
        assertThat(signer.verificationKey().verifies(DATA, signature, Cryptography.jdk()))
                .isTrue();
        assertThat(signer).isNotInstanceOf(Serializable.class);
        assertThat(signer)
                .hasToString("PrivateKeySigner " + signer.verificationKey().multikey());
    }

    @ParameterizedTest
    @CsvSource({"Ed25519, ED25519", "EC, P256", "EC, P384", "RSA, RSA"})
    void loadsAKeyFromAPkcs12File(String algorithm, KeyType type) throws Exception {
        byte[] file = store(algorithm, type);

        var signer = load(file, PASSWORD, "");

        assertThat(signer.verificationKey().type()).isEqualTo(type);
        assertThat(load(file, PASSWORD, "badges").verificationKey()).isEqualTo(signer.verificationKey());
        assertThatThrownBy(() -> load(file, "wrong", "")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> load(file, PASSWORD, "another"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("another");
        assertThatThrownBy(() -> load(DATA, PASSWORD, "")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesHalvesThatDoNotBelongTogetherAndKeysThatAreTooShort() throws Exception {
        var generator = KeyPairGenerator.getInstance("EC");
        var one = generator.generateKeyPair();
        var other = generator.generateKeyPair();
        var small = KeyPairGenerator.getInstance("RSA");
        small.initialize(1024);
        var rsa = small.generateKeyPair();

        assertThatThrownBy(() -> PrivateKeySigner.of(one.getPrivate(), other.getPublic(), Cryptography.jdk()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PrivateKeySigner.of(rsa.getPrivate(), rsa.getPublic(), Cryptography.jdk()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2048");
    }

    private static PrivateKeySigner load(byte[] file, String password, String alias) {
        return PrivateKeySigner.fromPkcs12(
                new ByteArrayInputStream(file), password.toCharArray(), alias, Cryptography.jdk());
    }

    /** The JDK's own tool makes the file, as people do. */
    private byte[] store(String algorithm, KeyType type) throws IOException, InterruptedException {
        var file = folder.resolve(type + ".p12");
        var tool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        var command = new ArrayList<>(List.of(
                tool,
                "-genkeypair",
                "-alias",
                "badges",
                "-keyalg",
                algorithm,
                "-storetype",
                "PKCS12",
                "-keystore",
                file.toString(),
                "-storepass",
                PASSWORD,
                "-dname",
                "CN=badges.example.org"));
        if (algorithm.equals("EC")) {
            command.addAll(List.of("-groupname", type == KeyType.P256 ? "secp256r1" : "secp384r1"));
        }
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getInputStream().readAllBytes();
        assertThat(process.waitFor()).isZero();
        return Files.readAllBytes(file);
    }
}
