package org.corymb.database;

import java.sql.Connection;
import java.sql.SQLException;
import org.jooq.SQLDialect;

/**
 * MySQL or MariaDB. Both are reached by the same driver under the same address, so only the server itself can tell;
 * jOOQ must know, for a nested result with a binary id is empty on MariaDB when it is written for MySQL.
 */
public enum ServerFamily {
    MYSQL(SQLDialect.MYSQL),
    MARIADB(SQLDialect.MARIADB);

    private final SQLDialect dialect;

    ServerFamily(SQLDialect dialect) {
        this.dialect = dialect;
    }

    /** The family of the server behind a connection. */
    public static ServerFamily of(Connection connection) throws SQLException {
        var version = connection.getMetaData().getDatabaseProductVersion();
        return version.contains("MariaDB") ? MARIADB : MYSQL;
    }

    /** The way jOOQ writes SQL for it. */
    public SQLDialect dialect() {
        return dialect;
    }
}
