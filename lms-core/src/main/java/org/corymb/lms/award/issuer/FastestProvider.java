package org.corymb.lms.award.issuer;

import com.amazon.corretto.crypto.provider.AmazonCorrettoCryptoProvider;
import java.security.Provider;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Which code computes the signatures of badges: AWS-LC where its library loads (Linux on x86-64), four times as fast as
 * BouncyCastle, which serves everywhere else and is fifteen times as fast as the JDK; figures in docs/performance.md.
 */
final class FastestProvider {
    private static final Logger LOG = LoggerFactory.getLogger(FastestProvider.class);

    /** Without it the provider signs with Ed25519 but leaves reading the keys, which then takes longer, to the JDK. */
    private static final String READS_EDWARDS_KEYS = "com.amazon.corretto.crypto.provider.registerEdKeyFactory";

    private FastestProvider() {}

    static Provider found() {
        if (System.getProperty(READS_EDWARDS_KEYS) == null) {
            System.setProperty(READS_EDWARDS_KEYS, "true");
        }
        var why = AmazonCorrettoCryptoProvider.INSTANCE.getLoadingError();
        if (why == null) {
            return AmazonCorrettoCryptoProvider.INSTANCE;
        }
        LOG.info("Signatures are computed by BouncyCastle; AWS-LC does not load here: {}", why.toString());
        return new BouncyCastleProvider();
    }
}
