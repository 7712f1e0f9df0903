package org.corymb.database;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The parameters without which Corymb's SQL does not mean the same on every server: nested results are not cut at 1,024
 * bytes, and an instant is stored and read in UTC whatever zone the machine is in.
 */
public final class JdbcUrl {
    private static final Pattern SCHEMA = Pattern.compile("^(jdbc:[a-z:+]+//[^/?]+)/?([^?]*)(\\?.*)?$");
    private static final Map<String, String> REQUIRED = required();

    private JdbcUrl() {}

    /** An address with the required parameters added where it does not set them itself. */
    public static String complete(String url) {
        var completed = new StringBuilder(url);
        REQUIRED.forEach((name, value) -> {
            if (!url.contains(name + "=")) {
                completed
                        .append(completed.indexOf("?") < 0 ? '?' : '&')
                        .append(name)
                        .append('=')
                        .append(value);
            }
        });
        return completed.toString();
    }

    static String local(int port, String schema) {
        return complete("jdbc:mysql://127.0.0.1:" + port + "/" + schema + "?sslMode=DISABLED");
    }

    static String withSchema(String url, String schema) {
        Matcher parts = SCHEMA.matcher(url);
        if (!parts.matches()) {
            throw new IllegalArgumentException("Not an address of a database server: " + url);
        }
        return parts.group(1) + "/" + schema + (parts.group(3) == null ? "" : parts.group(3));
    }

    private static Map<String, String> required() {
        var parameters = new LinkedHashMap<String, String>();
        parameters.put("sessionVariables", "group_concat_max_len=4294967295");
        parameters.put("connectionTimeZone", "%2B00:00");
        parameters.put("forceConnectionTimeZoneToSession", "true");
        return parameters;
    }
}
