package org.corymb.badges;

import jakarta.json.JsonObject;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.corymb.badges.internal.entrance.Entrance;
import org.corymb.badges.internal.jsonld.Contexts;
import org.corymb.badges.internal.verify.Surroundings;
import org.jspecify.annotations.Nullable;

/**
 * Verifies badges of Open Badges 3.0, 2.0 and 1.x: JSON, signed tokens, PNG and SVG pictures and PDF documents with one
 * of them inside, and zip archives of many, recognised by their bytes.
 *
 * <p>Never throws for what is in a badge: everything that can be wrong with one is a verdict. Safe for use by several
 * threads if the loader and the trust are.
 *
 * @see <a href="https://www.imsglobal.org/spec/ob/v3p0/#verification">Open Badges 3.0, 8.4 Verification</a>
 */
public final class VerifyCredential {
    private final DocumentLoader loader;
    private final IssuerTrust trust;
    private final InstantSource clock;
    private final Duration skew;
    private final Cryptography cryptography;
    private final Contexts contexts;

    private VerifyCredential(
            DocumentLoader loader,
            IssuerTrust trust,
            InstantSource clock,
            Duration skew,
            Cryptography cryptography,
            Contexts contexts) {
        this.loader = loader;
        this.trust = trust;
        this.clock = clock;
        this.skew = skew;
        this.cryptography = cryptography;
        this.contexts = contexts;
    }

    /** Verifies with documents from this loader, the system's clock, a skew of five minutes, and trust in nobody. */
    public static VerifyCredential with(DocumentLoader loader) {
        return new VerifyCredential(
                loader,
                IssuerTrust.nobody(),
                InstantSource.system(),
                Duration.ofMinutes(5),
                Cryptography.jdk(),
                Contexts.all());
    }

    /** The same with somebody who knows who vouches for issuers. */
    public VerifyCredential trusting(IssuerTrust newTrust) {
        return new VerifyCredential(loader, newTrust, clock, skew, cryptography, contexts);
    }

    /** The same at another time. */
    public VerifyCredential at(InstantSource newClock) {
        return new VerifyCredential(loader, trust, newClock, skew, cryptography, contexts);
    }

    /**
     * The same with another tolerance for clocks that differ.
     *
     * @param newSkew zero or more
     */
    public VerifyCredential tolerating(Duration newSkew) {
        return new VerifyCredential(loader, trust, clock, newSkew, cryptography, contexts);
    }

    /** The same with signatures computed elsewhere. */
    public VerifyCredential computing(Cryptography newCryptography) {
        return new VerifyCredential(loader, trust, clock, skew, newCryptography, contexts);
    }

    /**
     * The same for badges that also have words of further contexts; none is ever fetched.
     *
     * @param more documents by address
     * @throws IllegalArgumentException if the library has one of them already
     */
    public VerifyCredential knowing(Map<String, JsonObject> more) {
        return new VerifyCredential(loader, trust, clock, skew, cryptography, Contexts.knowing(more));
    }

    /** Verifies what was handed in. */
    public VerificationReport verify(byte[] badge) {
        return verify(badge, null);
    }

    /**
     * Verifies what was handed in, and that it is about this person.
     *
     * @param recipient of whom the badge should be; null leaves the step out
     */
    public VerificationReport verify(byte[] badge, @Nullable Recipient recipient) {
        return entrance(recipient).one(badge);
    }

    /**
     * Verifies all badges in what was handed in: the files of a zip archive (at most 1,000 of at most 16 MB, and archives
     * in it), the credentials embedded in a PDF document, or one badge of any other form.
     *
     * @return at least one report, in the order of the files; what is no badge has a report that says so
     */
    public List<NamedReport> verifyAll(byte[] badges) {
        return verifyAll(badges, null);
    }

    /**
     * Verifies all badges in what was handed in, and that each is about this person.
     *
     * @param recipient of whom the badges should be; null leaves the step out
     */
    public List<NamedReport> verifyAll(byte[] badges, @Nullable Recipient recipient) {
        return entrance(recipient).all(badges);
    }

    /** Fetches a badge from its address through the loader and verifies it. */
    public VerificationReport verify(URI address) {
        return verify(address, null);
    }

    /**
     * Fetches a badge from its address through the loader and verifies it, and that it is about this person.
     *
     * @param recipient of whom the badge should be; null leaves the step out
     */
    public VerificationReport verify(URI address, @Nullable Recipient recipient) {
        return entrance(recipient).at(address.toString());
    }

    /** Fetches badges from their address through the loader and verifies them all, one or an archive of many. */
    public List<NamedReport> verifyAll(URI address) {
        return entrance(null).allAt(address.toString());
    }

    private Entrance entrance(@Nullable Recipient recipient) {
        return new Entrance(new Surroundings(loader, clock.instant(), skew, trust, cryptography, contexts, recipient));
    }
}
