package org.corymb.database;

import java.nio.file.Path;
import java.util.Optional;

/**
 * How the embedded server runs.
 *
 * @param data where everything is kept; created when missing
 * @param port 0 for any free port of the loopback interface
 * @param serverFiles the server's archive, or the folder it was unpacked to; empty: the archive on the class path
 * @param cache where the archive is unpacked once for all data directories of this user
 * @param durable false only for tests: faster, but a power cut may lose the last second
 */
public record EmbeddedSettings(Path data, int port, Optional<Path> serverFiles, Path cache, boolean durable) {

    /** Everything in {@code data}, any free port, the server's archive where the launcher put it. */
    public static EmbeddedSettings in(Path data) {
        var files = Optional.ofNullable(System.getProperty("corymb.server")).map(Path::of);
        return new EmbeddedSettings(data, 0, files, CacheFolder.ofThisUser(), true);
    }

    /** The same on a port that others can rely on. */
    public EmbeddedSettings onPort(int fixed) {
        return new EmbeddedSettings(data, fixed, serverFiles, cache, durable);
    }

    /** The same with the server's archive or unpacked folder at a given place. */
    public EmbeddedSettings withServerFiles(Path files) {
        return new EmbeddedSettings(data, port, Optional.of(files), cache, durable);
    }

    /** The same, faster and forgetful: for tests. */
    public EmbeddedSettings forTests() {
        return new EmbeddedSettings(data, port, serverFiles, cache, false);
    }
}
