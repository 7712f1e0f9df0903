package org.corymb.lms.command;

import java.util.ArrayList;
import java.util.List;
import org.corymb.lms.award.WithdrawKey;
import org.corymb.lms.award.issuer.Issuer;
import org.corymb.lms.award.issuer.IssuerKeys;
import org.corymb.lms.award.issuer.Issuers;
import org.corymb.lms.award.issuer.KeyCannotBeRead;
import org.corymb.lms.award.issuer.PublicAddress;
import org.springframework.core.env.Environment;

/** Looks at mail, at the public address and at the keys that sign badges. */
record IssuingExamination(
        Environment settings, Issuers issuers, IssuerKeys keys, WithdrawKey withdrawal, PublicAddress address) {

    List<Finding> findings() {
        var findings = new ArrayList<Finding>();
        var host = settings.getProperty("spring.mail.host", "");
        findings.add(
                host.isBlank()
                        ? Finding.note("Mails are written to files and reach nobody: set spring.mail.host to send them")
                        : Finding.good("Mails go to " + host));
        findings.add(
                address.base().startsWith("https://")
                        ? Finding.good("Badges bear the address " + address.base())
                        : Finding.note("Badges bear the address " + address.base()
                                + ", where others cannot check them: set corymb.public-url to an https address"));
        issuers.all().forEach(issuer -> findings.addAll(of(issuer)));
        return findings;
    }

    private List<Finding> of(Issuer issuer) {
        var findings = new ArrayList<Finding>();
        findings.add(key(issuer));
        keys.of(issuer.organisation()).stream()
                .filter(key -> withdrawal.stillSignedBy(key) > 0)
                .map(key -> Finding.wrong(withdrawal.stillSignedBy(key) + " badges of " + issuer.slug()
                        + " are signed by the withdrawn " + key.fragment()
                        + " and do not verify: ./corymb keys withdraw "
                        + issuer.slug() + " " + key.fragment() + " goes on with it"))
                .forEach(findings::add);
        findings.add(Finding.of(
                issuer.base().equals(address.base()),
                issuer.did() + " answers at the address that badges bear",
                "Badges of " + issuer.slug() + " bear " + issuer.base() + ", but corymb.public-url is " + address.base()
                        + ": they verify only while the old address answers"));
        return findings;
    }

    private Finding key(Issuer issuer) {
        if (keys.of(issuer.organisation()).isEmpty()) {
            return Finding.note(issuer.slug() + " has no key yet; its first badge makes one");
        }
        try {
            return Finding.good(issuer.slug() + " signs with "
                    + keys.active(issuer.organisation()).verificationMethod());
        } catch (KeyCannotBeRead unreadable) {
            return Finding.wrong(FailureLine.firstLine(unreadable));
        }
    }
}
