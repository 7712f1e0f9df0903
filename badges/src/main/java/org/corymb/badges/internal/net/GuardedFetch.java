package org.corymb.badges.internal.net;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.corymb.badges.LoadedDocument;

/**
 * Fetches one document: looks up the host once, checks every address it has, and connects to exactly the one that was
 * checked; each redirect goes through the same checks.
 */
public final class GuardedFetch {
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
    private static final Set<String> OTHER_TYPES = Set.of(
            "text/plain",
            "application/jwt",
            "application/jose",
            "application/octet-stream",
            "image/png",
            "image/svg+xml");
    private static final String ACCEPT =
            "application/vc+ld+json, application/ld+json, application/did+json, application/json;q=0.9, image/png;q=0.5,"
                    + " image/svg+xml;q=0.5, text/plain;q=0.4";

    private final FetchRules rules;
    private final Names names;

    /** Looks up the addresses of a host. */
    @FunctionalInterface
    public interface Names {
        /** All addresses of the host. */
        InetAddress[] addressesOf(String host) throws UnknownHostException;
    }

    /** Fetches by these rules. */
    public GuardedFetch(FetchRules rules, Names names) {
        this.rules = rules;
        this.names = names;
    }

    /**
     * Fetches.
     *
     * @throws RefusedFetch if the address or the answer is against the rules
     * @throws IOException if the server cannot be reached
     */
    public LoadedDocument fetch(URI address) throws IOException {
        long deadline = System.nanoTime() + rules.time().toNanos();
        var url = address;
        for (int i = 0; i <= rules.redirects(); i++) {
            var answer = ask(url, deadline);
            if (!REDIRECTS.contains(answer.status())) {
                return accepted(url, answer);
            }
            url = next(url, answer.header("location"));
        }
        throw new RefusedFetch("redirects more than " + rules.redirects() + " times");
    }

    private static URI next(URI url, String location) throws RefusedFetch {
        try {
            return url.resolve(location);
        } catch (IllegalArgumentException e) {
            throw new RefusedFetch("redirects to what is not an address");
        }
    }

    private HttpAnswer ask(URI url, long deadline) throws IOException {
        var host = host(url);
        var address = checked(host, url);
        boolean tls = url.getScheme().equalsIgnoreCase("https") && !plainLoopback(address, url);
        int port = url.getPort() >= 0 ? url.getPort() : tls ? 443 : 80;
        try (var socket = TimedSocket.open(address, host, port, tls, deadline)) {
            return socket.ask(request(url), rules.bytes());
        }
    }

    /** A did:web of this machine means https; in development it is served without. */
    private boolean plainLoopback(InetAddress address, URI url) {
        return rules.loopback() && address.isLoopbackAddress() && url.getPort() > 0;
    }

    private String host(URI url) throws RefusedFetch {
        var scheme = url.getScheme() == null ? "" : url.getScheme().toLowerCase(Locale.ROOT);
        if (!scheme.equals("https") && !(scheme.equals("http") && rules.loopback())) {
            throw new RefusedFetch("is not fetched: only https is");
        }
        if (url.getHost() == null || url.getRawUserInfo() != null) {
            throw new RefusedFetch("is not fetched: it has no plain host");
        }
        int port = url.getPort();
        if (port >= 0 && port < 1024 && port != 443 && port != 80) {
            throw new RefusedFetch("is not fetched: its port is not one of the web");
        }
        return url.getHost().replaceAll("^\\[|]$", "");
    }

    private InetAddress checked(String host, URI url) throws IOException {
        var addresses = List.of(names.addressesOf(host));
        for (var address : addresses) {
            boolean allowed = address.isLoopbackAddress()
                    ? rules.loopback()
                    : PublicAddress.is(address) && url.getScheme().equalsIgnoreCase("https");
            if (!allowed) {
                throw new RefusedFetch("is not fetched: its host is not on the open internet");
            }
        }
        return addresses.getFirst();
    }

    private static String request(URI url) {
        var path = url.getRawPath() == null || url.getRawPath().isEmpty() ? "/" : url.getRawPath();
        var target = url.getRawQuery() == null ? path : path + '?' + url.getRawQuery();
        var host = url.getPort() < 0 ? url.getHost() : url.getHost() + ':' + url.getPort();
        return "GET " + URI.create(target.replaceFirst("^/+", "/")).toASCIIString() + " HTTP/1.1\r\nHost: " + host
                + "\r\nAccept: " + ACCEPT
                + "\r\nAccept-Encoding: identity\r\nUser-Agent: corymb-badges\r\nConnection: close\r\n\r\n";
    }

    private static LoadedDocument accepted(URI url, HttpAnswer answer) throws RefusedFetch {
        if (answer.status() != 200) {
            throw new RefusedFetch("answers with status " + answer.status());
        }
        var type = answer.header("content-type").split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        if (!type.isEmpty() && !type.endsWith("json") && !OTHER_TYPES.contains(type)) {
            throw new RefusedFetch(
                    "answers with " + (type.length() > 60 ? "another type" : type) + ", not with a badge or JSON");
        }
        return new LoadedDocument(url, type, answer.body());
    }
}
