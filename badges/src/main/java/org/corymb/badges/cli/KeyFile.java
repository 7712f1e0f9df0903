package org.corymb.badges.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.util.Base64;
import java.util.Set;
import org.corymb.badges.Cryptography;
import org.corymb.badges.PrivateKeySigner;
import org.corymb.badges.Signer;
import org.corymb.badges.SigningKey;

/**
 * A signing key in a file that only its owner may read: PEM with the private key (PKCS #8) and the public one. The one
 * line of base64 that earlier versions wrote is read, too.
 */
final class KeyFile {
    private static final Set<PosixFilePermission> OTHERS = PosixFilePermissions.fromString("---rwxrwx");

    private KeyFile() {}

    static void write(Path file, KeyPair pair) {
        var text = Pem.write(pair);
        try {
            if (isPosix(file)) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                Files.writeString(file, text, StandardOpenOption.WRITE);
            } else {
                Files.writeString(file, text, StandardOpenOption.CREATE_NEW);
            }
        } catch (FileAlreadyExistsException e) {
            throw new BadInput(file + ": is there already and is not overwritten", e);
        } catch (IOException e) {
            throw new BadInput(file + ": cannot be written", e);
        }
    }

    static Signer read(Path file) {
        try {
            var text = Files.readString(file, StandardCharsets.US_ASCII).strip();
            var signer = text.startsWith("-----") ? fromPem(text) : oneLine(text);
            refuseIfOthersMayRead(file);
            return signer;
        } catch (IOException e) {
            throw new BadInput(file + ": cannot be read", e);
        } catch (IllegalArgumentException | GeneralSecurityException e) {
            throw new BadInput(file + ": not a key file of this program", e);
        }
    }

    private static Signer fromPem(String text) throws GeneralSecurityException {
        var pair = Pem.read(text);
        return PrivateKeySigner.of(pair.getPrivate(), pair.getPublic(), Cryptography.jdk());
    }

    private static Signer oneLine(String text) {
        return SigningKey.fromBytes(Base64.getDecoder().decode(text));
    }

    private static void refuseIfOthersMayRead(Path file) throws IOException {
        if (isPosix(file) && Files.getPosixFilePermissions(file).stream().anyMatch(OTHERS::contains)) {
            throw new BadInput(file + ": others than its owner may read this key; chmod 600 helps");
        }
    }

    private static boolean isPosix(Path file) {
        return file.toAbsolutePath()
                .getFileSystem()
                .supportedFileAttributeViews()
                .contains("posix");
    }
}
