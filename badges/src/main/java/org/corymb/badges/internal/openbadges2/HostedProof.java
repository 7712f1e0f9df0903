package org.corymb.badges.internal.openbadges2;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import org.corymb.badges.DocumentUnavailable;
import org.corymb.badges.Verdict;
import org.corymb.badges.internal.json.JsonBounds;
import org.corymb.badges.internal.json.JsonRead;
import org.corymb.badges.internal.json.JsonText;
import org.corymb.badges.internal.json.UnreadableJson;
import org.corymb.badges.internal.verify.Finding;
import org.jspecify.annotations.Nullable;

/**
 * A badge that proves itself by where it lies: what its address says counts, and the issuer must let its badges lie there.
 *
 * @see <a href="https://www.imsglobal.org/spec/ob/v2p0/#hosted">Open Badges 2.0, 4.3.1 Hosted Verification</a>
 */
final class HostedProof {
    private static final String HOSTED = "hosted";
    private static final String SCOPE = "scope";
    private static final String SECTION = "OB 2.0 4.3.1 Hosted Verification";

    private final OlderExamination examination;
    private final List<Finding> findings = new ArrayList<>();

    HostedProof(OlderExamination examination) {
        this.examination = examination;
    }

    Trail check() {
        var address = address();
        if (address == null) {
            return failed(Verdict.MALFORMED, HOSTED, "A hosted badge needs the address where it lies.");
        }
        try {
            var answer = examination.web().load(address);
            scope(address, answer.url().toString());
            return hosted(address, JsonText.parse(answer.bytes(), JsonBounds.BADGE));
        } catch (UnreadableJson e) {
            return missing("What " + address + " answers " + e.getMessage() + ".");
        } catch (DocumentUnavailable e) {
            if (e.isGone()) {
                return gone(address);
            }
            return missing("The badge could not be had where it should lie. " + e.getMessage());
        }
    }

    /** An address that answers "gone" says that the badge is revoked; the next step reports it. */
    private Trail gone(String address) {
        scope(address, address);
        findings.add(Finding.passed(HOSTED, "The address " + address + " answers that the badge is gone.", SECTION));
        var revoked = JsonText.JSON
                .createObjectBuilder(examination.assertion())
                .add("revoked", true)
                .build();
        return new Trail(examination.with(revoked), findings);
    }

    private @Nullable String address() {
        var address = examination.isSecond()
                ? JsonRead.text(examination.assertion(), "id")
                : JsonRead.text(examination.way(), "url");
        return address != null && Node.isWeb(address) ? address : null;
    }

    private Trail hosted(String address, JsonObject hosted) {
        var id = JsonRead.text(hosted, "id");
        if (examination.isSecond() && !address.equals(id)) {
            return failed(
                    Verdict.FORGED, HOSTED, "What lies at " + address + " says that it is another badge, " + id + ".");
        }
        if (JsonValue.TRUE.equals(hosted.get("revoked"))) {
            findings.add(Finding.passed(HOSTED, "The badge lies at " + address + ", withdrawn.", SECTION));
            return new Trail(examination.with(hosted), findings);
        }
        var difference = Comparison.difference(examination.assertion(), hosted);
        if (difference.isPresent()) {
            var why = "What lies at " + address + " says something else in " + JsonText.quote(difference.get()) + ".";
            return failed(Verdict.ALTERED, HOSTED, why);
        }
        findings.add(Finding.passed(HOSTED, "The same badge lies at " + address + ".", SECTION));
        return new Trail(examination.with(hosted), findings);
    }

    /** Also where the answer came from in the end counts, or a page of the issuer that leads elsewhere would do. */
    private void scope(String address, String end) {
        var issuer = examination.issuer();
        if (issuer == null || issuer.id().isEmpty()) {
            findings.add(Finding.missing(
                    SCOPE, "Without the issuer's profile it is not known where its badges may lie.", SECTION));
            return;
        }
        boolean sameHost = plain(address).equals(plain(end));
        if (!new Scope(issuer).allows(address)) {
            var why = "The issuer " + issuer.id() + " does not let its badges lie at " + address + ".";
            findings.add(Finding.failed(Verdict.FORGED, SCOPE, why, SECTION));
        } else if (!sameHost && !new Scope(issuer).allows(end)) {
            findings.add(Finding.missing(SCOPE, "The address leads to " + end + ", outside of the issuer's.", SECTION));
        } else {
            findings.add(Finding.passed(SCOPE, "The issuer lets its badges lie there.", SECTION));
        }
    }

    private static String plain(String address) {
        var host = Node.host(address);
        return host.startsWith("www.") ? host.substring(4) : host;
    }

    private Trail failed(Verdict verdict, String name, String why) {
        findings.add(Finding.failed(verdict, name, why, SECTION));
        return new Trail(examination, findings);
    }

    private Trail missing(String why) {
        findings.add(Finding.missing(HOSTED, why, SECTION));
        return new Trail(examination, findings);
    }
}
