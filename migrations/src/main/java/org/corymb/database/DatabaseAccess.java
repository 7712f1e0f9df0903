package org.corymb.database;

/** What a connection pool needs to reach one schema of a server. */
public record DatabaseAccess(String url, String user, String password) {

    /** The same user and server, another schema. */
    public DatabaseAccess withSchema(String schema) {
        return new DatabaseAccess(JdbcUrl.withSchema(url, schema), user, password);
    }

    @Override
    public String toString() {
        return "DatabaseAccess[url=" + url + ", user=" + user + "]";
    }
}
