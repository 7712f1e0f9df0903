package org.corymb.lms.award.issuer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** Finds the key that encrypts private keys: a setting, or a file of the data directory that only its owner reads. */
final class KeyEncryptionKey {

    private static final int LENGTH = 32;

    private final Optional<String> setting;
    private final Path file;

    KeyEncryptionKey(Optional<String> setting, Path data) {
        this.setting = setting.filter(text -> !text.isBlank());
        this.file = data.resolve("award.key");
    }

    /** The key that was in use before; it is never made anew while something encrypted exists. */
    SecretKey existing() {
        if (setting.isPresent()) {
            return decode(setting.get(), "The setting corymb.award.key-encryption-key");
        }
        if (!Files.exists(file)) {
            throw new KeyCannotBeRead("The key-encryption key is lost: " + file.toAbsolutePath()
                    + " is not there. Bring it back from a backup, or set corymb.award.key-encryption-key.");
        }
        return read();
    }

    /** The key in use, made and written down at first need. */
    SecretKey existingOrNew() {
        if (setting.isEmpty() && !Files.exists(file)) {
            create();
        }
        return existing();
    }

    private SecretKey read() {
        try {
            var rights = Files.getPosixFilePermissions(file);
            if (!ownerOnly().containsAll(rights)) {
                throw new KeyCannotBeRead("Others may read " + file.toAbsolutePath() + ". Say: chmod 600 " + file);
            }
            return decode(Files.readString(file), file.toAbsolutePath().toString());
        } catch (IOException failed) {
            throw new KeyCannotBeRead("The key-encryption key cannot be read from " + file.toAbsolutePath(), failed);
        }
    }

    private void create() {
        var random = new byte[LENGTH];
        new SecureRandom().nextBytes(random);
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.createFile(file, PosixFilePermissions.asFileAttribute(ownerOnly()));
            Files.writeString(file, Base64.getEncoder().encodeToString(random) + "\n", StandardOpenOption.WRITE);
        } catch (FileAlreadyExistsException madeMeanwhile) {
            return;
        } catch (IOException failed) {
            throw new UncheckedIOException("The key-encryption key cannot be written to " + file, failed);
        }
    }

    private static Set<PosixFilePermission> ownerOnly() {
        return EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
    }

    private static SecretKey decode(String text, String where) {
        try {
            var bytes = Base64.getDecoder().decode(text.strip());
            if (bytes.length == LENGTH) {
                return new SecretKeySpec(bytes, "AES");
            }
        } catch (IllegalArgumentException notBase64) {
            throw new KeyCannotBeRead(where + " must hold 32 random bytes in Base64.", notBase64);
        }
        throw new KeyCannotBeRead(where + " must hold 32 random bytes in Base64.");
    }
}
