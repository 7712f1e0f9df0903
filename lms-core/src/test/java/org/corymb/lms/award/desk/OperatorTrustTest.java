package org.corymb.lms.award.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;

class OperatorTrustTest {
    @TempDir
    Path folder;

    @Test
    void vouchesForNobodyUnlessTold() {
        assertThat(new OperatorTrust("", List.of()).voucherFor("https://example.org"))
                .isEmpty();
    }

    @Test
    void vouchesForWhatTheRegistryListsAndForTheDomainsOfTheSetting() throws IOException {
        var file = Files.writeString(folder.resolve("members.txt"), "did:web:a.example Museum of A\nurn:b\n");
        var trust = new OperatorTrust(file.toString(), List.of("example.org = Umbel Centre"));

        assertThat(trust.voucherFor("did:web:a.example")).contains("members.txt (Museum of A)");
        assertThat(trust.voucherFor("urn:b")).contains("members.txt");
        assertThat(trust.voucherFor("did:web:example.org:issuers:umbel")).contains("Umbel Centre (example.org)");
        assertThat(trust.voucherFor("did:web:b.example")).isEmpty();
    }

    @Test
    void saysWhichSettingIsWrong() throws IOException {
        var broken = Files.writeString(folder.resolve("broken.txt"), "Museum of A\n");
        var missing = folder.resolve("missing.txt").toString();

        assertWrong(() -> new OperatorTrust(missing, List.of()), "corymb.verify.registry", missing + " cannot be read");
        assertWrong(
                () -> new OperatorTrust(broken.toString(), List.of()), "corymb.verify.registry", broken + ": Line 1 ");
        assertWrong(
                () -> new OperatorTrust("", List.of("example.org")),
                "corymb.verify.domains",
                "write example.org=words about its owner, not example.org");
        assertWrong(
                () -> new OperatorTrust("", List.of("https://example.org=Umbel")),
                "corymb.verify.domains",
                "This is not a domain");
    }

    private static void assertWrong(ThrowingCallable starting, String setting, String reason) {
        assertThatThrownBy(starting).isInstanceOfSatisfying(InvalidConfigurationPropertyValueException.class, wrong -> {
            assertThat(wrong.getName()).isEqualTo(setting);
            assertThat(wrong.getReason()).startsWith(reason);
        });
    }
}
