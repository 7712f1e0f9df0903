package org.corymb.badges.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.corymb.badges.DirectoryLoader;
import org.corymb.badges.DocumentLoader;
import org.corymb.badges.HttpDocumentLoader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where a command has documents from: the web, a folder, or nowhere. */
final class FetchOptions {
    @Option(names = "--offline", description = "Fetch nothing; what would have been needed is said.")
    private boolean offline;

    @Option(
            names = "--documents",
            paramLabel = "DIR",
            description = "Answer every fetch from DIR/<host>/<path>[.json|/index.json] only.")
    private @Nullable Path documents;

    @Option(names = "--loopback", description = "Also fetch from this machine, for development.")
    private boolean loopback;

    DocumentLoader loader() {
        if (documents != null && !Files.isDirectory(documents)) {
            throw new BadInput("--documents: " + documents + " is no folder");
        }
        if (offline) {
            return DocumentLoader.offline();
        }
        if (documents != null) {
            return new DirectoryLoader(documents);
        }
        return loopback ? HttpDocumentLoader.withLoopback() : HttpDocumentLoader.publicOnly();
    }
}
