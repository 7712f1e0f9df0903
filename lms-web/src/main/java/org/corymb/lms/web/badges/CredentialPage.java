package org.corymb.lms.web.badges;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.corymb.badges.Check;
import org.corymb.lms.award.BadgeContent;
import org.corymb.lms.award.CredentialState;
import org.corymb.lms.web.verify.VerdictWords;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;

/**
 * The page of one badge; all it tells about the work stands in the signed badge itself.
 *
 * @param verdict the answer of a verification made for this view
 * @param printable whether there is a certificate of it
 * @param mine whether the reader is its holder
 * @param manages whether the reader may revoke it
 */
record CredentialPage(
        String id,
        String address,
        BadgeContent badge,
        String issuerSlug,
        String image,
        boolean tall,
        VerdictWords verdict,
        List<Check> checks,
        Instant checkedAt,
        Instant issuedAt,
        CredentialState state,
        @Nullable Instant correctedAt,
        boolean printable,
        boolean mine,
        boolean manages) {

    public String path() {
        return "/credentials/" + id;
    }

    /** The language it was earned in, in the reader's words; empty if the badge does not say. */
    public String language() {
        return badge.language()
                .map(tag -> Locale.forLanguageTag(tag).getDisplayLanguage(LocaleContextHolder.getLocale()))
                .orElse("");
    }

    /** A page of LinkedIn on which the holder can add the badge to a profile. */
    public String linkedIn() {
        var issued = badge.validFrom().atZone(ZoneOffset.UTC);
        return "https://www.linkedin.com/profile/add?startTask=CERTIFICATION_NAME&name=" + encoded(badge.name())
                + "&organizationName=" + encoded(badge.issuerName()) + "&issueYear=" + issued.getYear()
                + "&issueMonth=" + issued.getMonthValue() + "&certUrl=" + encoded(address) + "&certId=" + id;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
