package org.corymb.lms.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Where the platform on these data answered last, so that what commands write into badges and mails leads there, too. A
 * setting says it better.
 *
 * @param data the folder with the data
 */
record AddressOfInstallation(Path data) {
    private static final String SETTING = "corymb.public-url";
    private static final int LONGEST = 2000;

    /** Remembers it, where there is such a folder that can be written. */
    void keep(String address) {
        try {
            if (Files.isDirectory(data) && Files.isWritable(data)) {
                Files.writeString(file(), address + "\n");
            }
        } catch (IOException e) {
            throw new Refusal(file() + " cannot be written", e);
        }
    }

    /** The setting for commands, which any other setting of it overrules; none if the platform never answered. */
    Map<String, Object> settings() {
        try {
            return Files.isRegularFile(file()) && Files.size(file()) <= LONGEST
                    ? Map.of(SETTING, Files.readString(file()).strip())
                    : Map.of();
        } catch (IOException e) {
            throw new Refusal(file() + " cannot be read", e);
        }
    }

    private Path file() {
        return data.resolve("public-url");
    }
}
