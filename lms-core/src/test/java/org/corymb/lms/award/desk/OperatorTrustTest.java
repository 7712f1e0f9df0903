package org.corymb.lms.award.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

        assertThatThrownBy(() -> new OperatorTrust(missing, List.of()))
                .hasMessage("corymb.verify.registry: " + missing + " cannot be read");
        assertThatThrownBy(() -> new OperatorTrust(broken.toString(), List.of()))
                .hasMessageStartingWith("corymb.verify.registry: " + broken + ": Line 1 ");
        assertThatThrownBy(() -> new OperatorTrust("", List.of("example.org")))
                .hasMessage("corymb.verify.domains: Write example.org=words about its owner, not example.org");
        assertThatThrownBy(() -> new OperatorTrust("", List.of("https://example.org=Umbel")))
                .hasMessageStartingWith("corymb.verify.domains: This is not a domain");
    }
}
