package org.corymb.badges.internal.net;

import java.time.Duration;

/**
 * What may be fetched.
 *
 * @param loopback whether addresses of this machine may be fetched, also without TLS
 * @param bytes longest answer
 * @param time longest time for one document, with its redirects
 * @param redirects most redirects
 */
public record FetchRules(boolean loopback, int bytes, Duration time, int redirects) {
    /** For the open internet. */
    public static final FetchRules PUBLIC = new FetchRules(false, 8 << 20, Duration.ofSeconds(10), 3);

    /** The same and this machine itself. */
    public FetchRules withLoopback() {
        return new FetchRules(true, bytes, time, redirects);
    }
}
