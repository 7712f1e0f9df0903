package org.corymb.badges;

import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.corymb.badges.internal.jsonld.Contexts;
import org.corymb.badges.internal.verify.Surroundings;
import org.corymb.badges.internal.verify.Verification;
import org.jspecify.annotations.Nullable;

/**
 * Verifies badges: JSON, signed tokens, and PNG or SVG pictures with one of them inside, recognised by their bytes.
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

    private VerifyCredential(
            DocumentLoader loader, IssuerTrust trust, InstantSource clock, Duration skew, Cryptography cryptography) {
        this.loader = loader;
        this.trust = trust;
        this.clock = clock;
        this.skew = skew;
        this.cryptography = cryptography;
    }

    /** Verifies with documents from this loader, the system's clock, a skew of five minutes, and trust in nobody. */
    public static VerifyCredential with(DocumentLoader loader) {
        return new VerifyCredential(
                loader, IssuerTrust.nobody(), InstantSource.system(), Duration.ofMinutes(5), Cryptography.jdk());
    }

    /** The same with somebody who knows who vouches for issuers. */
    public VerifyCredential trusting(IssuerTrust newTrust) {
        return new VerifyCredential(loader, newTrust, clock, skew, cryptography);
    }

    /** The same at another time. */
    public VerifyCredential at(InstantSource newClock) {
        return new VerifyCredential(loader, trust, newClock, skew, cryptography);
    }

    /**
     * The same with another tolerance for clocks that differ.
     *
     * @param newSkew zero or more
     */
    public VerifyCredential tolerating(Duration newSkew) {
        return new VerifyCredential(loader, trust, clock, newSkew, cryptography);
    }

    /** The same with signatures computed elsewhere. */
    public VerifyCredential computing(Cryptography newCryptography) {
        return new VerifyCredential(loader, trust, clock, skew, newCryptography);
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
        var surroundings =
                new Surroundings(loader, clock.instant(), skew, trust, cryptography, Contexts.all(), recipient);
        return new Verification(surroundings).verify(badge);
    }

    /** Fetches a badge from its address through the loader and verifies it. */
    public VerificationReport verify(URI address) {
        try {
            return verify(loader.load(address).bytes());
        } catch (DocumentUnavailable e) {
            var check = new Check.NotChecked("format", String.valueOf(e.getMessage()), "OB 3.0 5 Document Formats");
            return new VerificationReport(Verdict.UNVERIFIABLE, List.of(check), null);
        }
    }
}
