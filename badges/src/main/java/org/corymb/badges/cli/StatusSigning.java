package org.corymb.badges.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.corymb.badges.DidKey;
import org.corymb.badges.IssueCredential;
import org.corymb.badges.StatusPurpose;
import org.corymb.badges.status.BitstringStatusList;
import org.corymb.badges.status.StatusListCredential;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How a new version of a status list is signed, and how long it holds. */
final class StatusSigning {
    @Option(names = "--key", required = true, paramLabel = "KEYFILE", description = "A key of the issuer.")
    private Path key = Path.of("");

    @Option(names = "--method", paramLabel = "ID", description = "Identifier of the key; did:key by default.")
    private @Nullable String method;

    @Option(
            names = "--days",
            defaultValue = "1",
            paramLabel = "N",
            description = "How long this version holds, 1 to 366 days; ${DEFAULT-VALUE} by default.")
    private int days;

    @Option(names = "--ttl", paramLabel = "MINUTES", description = "After what time verifiers should fetch it anew.")
    private @Nullable Long minutes;

    String sign(String id, @Nullable String issuer, List<StatusPurpose> purposes, BitstringStatusList list) {
        if (days < 1 || days > 366) {
            throw new BadInput("--days: must be 1 to 366, not " + days);
        }
        var signer = KeyFile.read(key);
        var own = DidKey.of(signer.verificationKey());
        var from = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        return new StatusListCredential(
                        id,
                        issuer == null ? own.did() : issuer,
                        purposes,
                        from,
                        from.plus(Duration.ofDays(days)),
                        minutes == null ? null : Duration.ofMinutes(minutes),
                        list)
                .sign(new IssueCredential(), signer, method == null ? own.verificationMethod() : method)
                .json();
    }
}
