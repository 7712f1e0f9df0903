package org.corymb.badges;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/**
 * Answers every fetch from files and from nowhere else: <code>DIR/host/path</code>, with <code>.json</code> or
 * <code>/index.json</code> behind it if need be. For machines without a network, and for tests.
 */
public final class DirectoryLoader implements DocumentLoader {
    private static final long LARGEST = 8 << 20;

    private final Path directory;

    /** Answers from this directory. */
    public DirectoryLoader(Path directory) {
        this.directory = directory;
    }

    @Override
    public LoadedDocument load(URI url) throws DocumentUnavailable {
        if (url.getHost() == null || url.getRawUserInfo() != null) {
            throw new DocumentUnavailable(url, "has no plain host.");
        }
        try {
            for (var host : List.of(url.getRawAuthority(), url.getHost())) {
                for (var candidate : candidates(url)) {
                    var file = directory.resolve(host).resolve(candidate);
                    if (isInside(file, host)) {
                        return new LoadedDocument(url, "", Files.readAllBytes(file));
                    }
                }
            }
        } catch (IOException | InvalidPathException e) {
            throw new DocumentUnavailable(url, "cannot be read from " + directory + ".", e);
        }
        throw new DocumentUnavailable(url, "is not in " + directory + ".");
    }

    private static List<String> candidates(URI url) {
        var path = url.getPath() == null ? "" : url.getPath().replaceAll("^/+|/+$", "");
        return path.isEmpty() ? List.of("index.json") : List.of(path, path + ".json", path + "/index.json");
    }

    private boolean isInside(Path file, String host) throws IOException {
        return Files.isRegularFile(file)
                && file.toRealPath().startsWith(directory.resolve(host).toRealPath())
                && Files.size(file) <= LARGEST;
    }
}
