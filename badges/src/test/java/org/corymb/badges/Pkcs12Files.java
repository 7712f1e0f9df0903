package org.corymb.badges;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** PKCS #12 files as people have them: the JDK's own tool makes them, each kind once. */
public final class Pkcs12Files {
    /** Of each file and its key, which is called <code>badges</code>. */
    public static final String PASSWORD = "correct horse";

    private static final Map<KeyType, byte[]> MADE = new EnumMap<>(KeyType.class);

    private Pkcs12Files() {}

    public static synchronized byte[] of(KeyType type) throws IOException, InterruptedException {
        if (!MADE.containsKey(type)) {
            MADE.put(type, make(type));
        }
        return MADE.get(type).clone();
    }

    private static byte[] make(KeyType type) throws IOException, InterruptedException {
        var folder = Files.createTempDirectory("pkcs12");
        var file = folder.resolve("store.p12");
        var tool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        var general = List.of(
                tool,
                "-J-XX:TieredStopAtLevel=1",
                "-J-XX:+UseSerialGC",
                "-genkeypair",
                "-alias",
                "badges",
                "-storetype",
                "PKCS12",
                "-keystore",
                file.toString(),
                "-storepass",
                PASSWORD,
                "-dname",
                "CN=badges.example.org",
                "-keyalg");
        var command = Stream.concat(general.stream(), kind(type).stream()).toList();
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getInputStream().readAllBytes();
        if (process.waitFor() != 0) {
            throw new IOException("keytool makes no " + type);
        }
        byte[] bytes = Files.readAllBytes(file);
        Files.delete(file);
        Files.delete(folder);
        return bytes;
    }

    private static List<String> kind(KeyType type) {
        return switch (type) {
            case ED25519 -> List.of("Ed25519");
            case P256 -> List.of("EC", "-groupname", "secp256r1");
            case P384 -> List.of("EC", "-groupname", "secp384r1");
            case RSA -> List.of("RSA", "-keysize", "2048");
        };
    }
}
