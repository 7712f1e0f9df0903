package org.corymb.database;

import java.nio.file.Path;
import java.util.Optional;

/** The folder of this user for things that can be made again. */
final class CacheFolder {
    private CacheFolder() {}

    static Path ofThisUser() {
        return Optional.ofNullable(System.getProperty("corymb.cache"))
                .or(() -> Optional.ofNullable(System.getenv("CORYMB_CACHE")))
                .map(Path::of)
                .or(() -> Optional.ofNullable(System.getenv("XDG_CACHE_HOME")).map(base -> Path.of(base, "corymb")))
                .orElseGet(() -> Path.of(System.getProperty("user.home", "."), ".cache", "corymb"));
    }
}
