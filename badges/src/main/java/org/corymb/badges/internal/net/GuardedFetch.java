package org.corymb.badges.internal.net;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.net.ssl.SSLSocketFactory;
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
            "application/pdf",
            "application/zip",
            "application/x-pem-file",
            "image/png",
            "image/svg+xml");
    private static final Pattern THIS_MACHINE =
            Pattern.compile("(.+\\.)?localhost|127(\\.[0-9]+){3}|[0:]+:1", Pattern.CASE_INSENSITIVE);
    /** Numbers that some resolvers take for an address, and addresses with a zone of this machine. */
    private static final Pattern DISGUISED =
            Pattern.compile("(?![0-9]+(\\.[0-9]+){3}$)(.*\\.)?(0[xX][0-9a-fA-F]*|[0-9]+)\\.?|.*%.*");

    private static final int GONE = 410;
    private static final int HIGHEST_PORT = 65_535;
    private static final String ACCEPT =
            "application/vc+ld+json, application/ld+json, application/did+json, application/json;q=0.9, image/png;q=0.5,"
                    + " image/svg+xml;q=0.5, text/plain;q=0.4";

    private final FetchRules rules;
    private final TimedNames names;
    private final SSLSocketFactory tls;

    /** Looks up the addresses of a host. */
    @FunctionalInterface
    public interface Names {
        /** All addresses of the host. */
        InetAddress[] addressesOf(String host) throws UnknownHostException;
    }

    /** Fetches by these rules, from servers whose certificates the JDK trusts. */
    public GuardedFetch(FetchRules rules, Names names) {
        this(rules, names, (SSLSocketFactory) SSLSocketFactory.getDefault());
    }

    /** Fetches by these rules, from servers whose certificates this factory trusts. */
    public GuardedFetch(FetchRules rules, Names names, SSLSocketFactory tls) {
        this.rules = rules;
        this.names = new TimedNames(names);
        this.tls = tls;
    }

    /**
     * Fetches.
     *
     * @throws GoneForGood if the server says that there is nothing any more
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
        var address = checked(host, url, deadline);
        boolean secure = url.getScheme().equalsIgnoreCase("https") && !plainLoopback(host, address, url);
        int port = url.getPort() >= 0 ? url.getPort() : secure ? 443 : 80;
        try (var socket = TimedSocket.open(address, host, port, secure ? tls : null, deadline)) {
            return socket.ask(request(url), rules.bytes());
        }
    }

    /** A did:web of this machine means https; in development it is served without. */
    private boolean plainLoopback(String host, InetAddress address, URI url) {
        boolean named = THIS_MACHINE.matcher(host).matches();
        return rules.loopback() && named && address.isLoopbackAddress() && url.getPort() > 0;
    }

    private String host(URI url) throws RefusedFetch {
        var scheme = url.getScheme() == null ? "" : url.getScheme().toLowerCase(Locale.ROOT);
        if (!scheme.equals("https") && !(scheme.equals("http") && rules.loopback())) {
            throw new RefusedFetch("is not fetched: only https is");
        }
        if (url.getHost() == null
                || url.getRawUserInfo() != null
                || DISGUISED.matcher(url.getHost()).matches()) {
            throw new RefusedFetch("is not fetched: it has no plain host");
        }
        int port = url.getPort();
        if (port > HIGHEST_PORT || (port >= 0 && port < 1024 && port != 443 && port != 80)) {
            throw new RefusedFetch("is not fetched: its port is not one of the web");
        }
        return url.getHost().replaceAll("^\\[|]$", "");
    }

    private InetAddress checked(String host, URI url, long deadline) throws IOException {
        var addresses = names.addressesOf(host, deadline);
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

    private static LoadedDocument accepted(URI url, HttpAnswer answer) throws IOException {
        if (answer.status() == GONE) {
            throw new GoneForGood();
        }
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
