package org.corymb.badges.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.corymb.badges.SigningKey;

/** A signing key in a file that only its owner may read: one line of base64. */
final class KeyFile {
    private KeyFile() {}

    static void write(Path file, SigningKey key) {
        var text = Base64.getEncoder().encodeToString(key.bytes()) + "\n";
        try {
            var views = file.toAbsolutePath().getFileSystem().supportedFileAttributeViews();
            if (views.contains("posix")) {
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

    static SigningKey read(Path file) {
        try {
            var text = Files.readString(file, StandardCharsets.US_ASCII).strip();
            return SigningKey.fromBytes(Base64.getDecoder().decode(text));
        } catch (IOException e) {
            throw new BadInput(file + ": cannot be read", e);
        } catch (IllegalArgumentException e) {
            throw new BadInput(file + ": not a key file of this program", e);
        }
    }
}
