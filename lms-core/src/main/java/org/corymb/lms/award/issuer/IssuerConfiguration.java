package org.corymb.lms.award.issuer;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.corymb.badges.Cryptography;
import org.corymb.badges.IssueCredential;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The settings of issuing: the public address, where keys are kept, which code computes signatures. */
@Configuration(proxyBeanMethods = false)
class IssuerConfiguration {

    @Bean
    PublicAddress publicAddress(@Value("${corymb.public-url:http://localhost:8080}") String url) {
        return new PublicAddress(url);
    }

    @Bean
    KeyEncryptionKey keyEncryptionKey(
            @Value("${corymb.award.key-encryption-key:}") String setting, @Value("${corymb.data:./data}") Path data) {
        return new KeyEncryptionKey(Optional.of(setting), data);
    }

    @Bean
    IssueCredential issueCredential(Clock clock) {
        return new IssueCredential(clock);
    }

    @Bean
    Cryptography cryptography() {
        return Cryptography.with(FastestProvider.found());
    }
}
