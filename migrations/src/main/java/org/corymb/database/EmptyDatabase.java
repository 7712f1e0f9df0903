package org.corymb.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A freshly installed database with the server's own tables and nobody who may sign in over the network. */
record EmptyDatabase(ServerFiles files) {
    private static final List<String> SCRIPTS = List.of(
            "mariadb_system_tables.sql",
            "mariadb_performance_tables.sql",
            "mariadb_system_tables_data.sql",
            "maria_add_gis_sp_bootstrap.sql",
            "mariadb_sys_schema.sql");

    void install() throws IOException {
        var log = files.folder().resolve("install.log");
        FileTree.createForOwnerOnly(files.emptyDatabase());
        var command = ServerCommand.on(files, files.emptyDatabase());
        FileTree.createForOwnerOnly(command.temporary());
        var server = new ProcessBuilder(command.bootstrapping())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try (var statements = statements();
                var input = server.getOutputStream()) {
            statements.transferTo(input);
        }
        if (exitCode(server) != 0) {
            throw new DatabaseCannotStart.ServerFailed("The embedded database cannot be installed; see " + log, null);
        }
    }

    private InputStream statements() throws IOException {
        var parts = new ArrayList<InputStream>();
        parts.add(text("create database if not exists mysql;\nuse mysql;\nset @auth_root_socket='"
                + System.getProperty("user.name", "root").replaceAll("[^A-Za-z0-9_.-]", "") + "';\n"));
        for (String script : SCRIPTS) {
            parts.add(Files.newInputStream(script(script)));
        }
        parts.add(text("\ndelete from mysql.global_priv where User = '';\ndelete from mysql.proxies_priv;\n"));
        return new SequenceInputStream(Collections.enumeration(parts));
    }

    private Path script(String name) {
        return files.share().resolve(name);
    }

    private static InputStream text(String statements) {
        return new java.io.ByteArrayInputStream(statements.getBytes(StandardCharsets.UTF_8));
    }

    private static int exitCode(Process server) {
        try {
            return server.waitFor();
        } catch (InterruptedException stopped) {
            server.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new DatabaseCannotStart.ServerFailed("Stopped while the embedded database was installed", stopped);
        }
    }
}
