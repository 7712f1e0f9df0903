package org.corymb.lms.identity.entry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * What this installation knows and its database does not: links in mails and the subjects of throttling are derived
 * from it. {@code corymb.secret} (Base64, 32 bytes or more) where several nodes run; else a file beside the data.
 */
@Component
class InstallationSecret {
    private static final int LENGTH = 32;

    private final SecretKeySpec key;

    InstallationSecret(@Value("${corymb.secret:}") String configured, @Value("${corymb.data:./data}") Path data) {
        var bytes = Base64.getDecoder().decode(configured.isBlank() ? ofFile(data) : configured.strip());
        if (bytes.length < LENGTH) {
            throw new IllegalStateException("corymb.secret must be at least 32 bytes, in Base64");
        }
        key = new SecretKeySpec(bytes, "HmacSHA256");
    }

    /** A value that only this installation can make; {@code use} keeps the values of different uses apart. */
    byte[] mac(String use, String message) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            mac.update((use + "\n").getBytes(StandardCharsets.UTF_8));
            return mac.doFinal(message.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every Java has HmacSHA256", missing);
        }
    }

    /** {@link #mac} in the letters that an address of a page may hold. */
    String text(String use, String message) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(mac(use, message));
    }

    private static String ofFile(Path data) {
        var file = data.resolve("installation.secret");
        try {
            if (!Files.exists(file)) {
                create(file);
            }
            return Files.readString(file).strip();
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot read or make " + file.toAbsolutePath(), failed);
        }
    }

    private static void create(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        var random = new byte[LENGTH];
        new SecureRandom().nextBytes(random);
        var part = Files.createTempFile(
                file.toAbsolutePath().getParent(),
                "installation",
                ".part",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(part, Base64.getEncoder().encodeToString(random) + "\n");
        try {
            Files.createLink(file, part);
        } catch (FileAlreadyExistsException anotherWasFaster) {
            Files.delete(part);
            return;
        }
        Files.delete(part);
    }
}
