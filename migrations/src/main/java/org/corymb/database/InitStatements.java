package org.corymb.database;

/** What the server does before it lets anybody in: one statement a line. */
record InitStatements(String schema, String password, boolean mayCreateSchemas) {

    String text() {
        return """
                CREATE DATABASE IF NOT EXISTS `%1$s` CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
                CREATE USER IF NOT EXISTS `%1$s`@`127.0.0.1` IDENTIFIED BY '%2$s';
                ALTER USER `%1$s`@`127.0.0.1` IDENTIFIED BY '%2$s';
                GRANT ALL ON %3$s TO `%1$s`@`127.0.0.1`;
                """.formatted(schema, password, mayCreateSchemas ? "*.*" : "`" + schema + "`.*");
    }
}
