package org.corymb.lms.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Looks at the Java that runs and at the files of the installation. */
record MachineExamination(Path data) {

    private static final int JAVA = 25;
    private static final long ROOM = 512L << 20;
    private static final List<String> SECRETS = List.of("award.key", "installation.secret", "database.password");
    private static final Set<PosixFilePermission> OWNER =
            Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

    List<Finding> findings() throws IOException {
        var findings = new ArrayList<Finding>();
        var version = Runtime.version();
        findings.add(Finding.of(
                version.feature() >= JAVA,
                "Java " + version,
                "Java " + version + " is too old: " + JAVA + " is needed"));
        if (!Files.exists(data)) {
            findings.add(Finding.note("There is no data in " + data + " yet: ./corymb start makes it"));
            return findings;
        }
        findings.add(Finding.of(
                Files.isWritable(data),
                "The data directory is " + data,
                "The data directory " + data + " cannot be written"));
        findings.add(room());
        for (var name : SECRETS) {
            if (Files.exists(data.resolve(name))) {
                findings.add(secret(data.resolve(name)));
            }
        }
        return findings;
    }

    private Finding room() throws IOException {
        var left = Files.getFileStore(data).getUsableSpace();
        var said = (left >> 20) + " MB are free where the data is";
        return Finding.of(left >= ROOM, said, said + ": make room, 512 MB are the least");
    }

    private static Finding secret(Path file) throws IOException {
        var rights = Files.getPosixFilePermissions(file);
        return Finding.of(
                OWNER.containsAll(rights),
                file.getFileName() + " is for its owner only",
                "Others may read " + file + ": say chmod 600 " + file);
    }
}
