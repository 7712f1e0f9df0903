package org.corymb.lms.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.corymb.db.Tables.CREDENTIAL;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.corymb.badges.Verdict;
import org.corymb.lms.CoreTest;
import org.corymb.lms.audit.AuditEntry;
import org.corymb.lms.audit.AuditTrail;
import org.corymb.lms.award.desk.Answer;
import org.corymb.lms.award.desk.Brought;
import org.corymb.lms.award.desk.VerifyAnything;
import org.corymb.lms.award.issuer.DidDocuments;
import org.corymb.lms.award.issuer.IssuerKeys;
import org.corymb.lms.award.status.StatusLists;
import org.corymb.lms.identity.Actors;
import org.corymb.lms.notice.Note;
import org.corymb.lms.notice.Notices;
import org.corymb.lms.shared.AccountId;
import org.corymb.lms.shared.Actor;
import org.corymb.lms.shared.BrokenRule;
import org.corymb.lms.shared.NotAllowed;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A key that somebody else may hold. */
@CoreTest
class WithdrawKeyTest {

    @Autowired
    Graduates graduates;

    @Autowired
    IssueBadge issue;

    @Autowired
    Credentials credentials;

    @Autowired
    RevokeCredential revoking;

    @Autowired
    WithdrawKey withdrawing;

    @Autowired
    IssuerKeys keys;

    @Autowired
    CredentialTokens tokens;

    @Autowired
    DidDocuments documents;

    @Autowired
    StatusLists statuses;

    @Autowired
    Notices notices;

    @Autowired
    Actors actors;

    @Autowired
    AuditTrail trail;

    @Autowired
    VerifyAnything desk;

    @Autowired
    DSLContext sql;

    private final List<Integer> left = new ArrayList<>();
    private Graduates.Centre centre;
    private Graduates.Graduate amara;
    private IssuedCredential badge;

    @BeforeEach
    void amaraHasABadge() {
        centre = graduates.centre();
        amara = graduates.graduate(centre, "Amara Okafor");
        issue.issue(amara.decision());
        badge = credentials.ofRecipient(amara.id()).getFirst();
    }

    @Test
    void countsNoMoreAndWhatItSignedIsSignedAnew() {
        assertThat(withdraw("key-1")).isEqualTo(1);

        assertThat(left).containsExactly(1);
        assertThat(check(badge.document())).satisfies(answer -> {
            assertThat(answer.verdict()).isEqualTo(Verdict.FORGED);
            assertThat(answer.report().json()).contains("The issuer revoked the key on ");
        });
        var renewed = credentials.get(badge.id());
        assertThat(check(renewed.document()).verdict()).isEqualTo(Verdict.VALID);
        assertThat(renewed.edition()).isEqualTo(2);
        assertThat(renewed.renewedAt()).isPresent();
        assertThat(renewed.correctedAt()).isEmpty();
        assertThat(renewed.recipientName()).isEqualTo("Amara Okafor");
    }

    @Test
    void isPublishedAsRevokedAndNoLongerAmongTheKeysOfTokens() {
        var before = documents.keySet();

        withdraw("key-1");

        var document = documents.ofIssuer(centre.slug()).orElseThrow();
        assertThat(document).contains("#key-1", "\"revoked\"", "#key-2");
        assertThat(document.substring(document.indexOf("assertionMethod"))).doesNotContain("#key-1");
        var name = centre.slug() + "#key-1";
        assertThat(before).contains(name);
        assertThat(documents.keySet()).doesNotContain(name);
    }

    @Test
    void leavesNoStatusListBehindThatItSigned() {
        var jun = graduates.graduate(centre, "Jun Watanabe");
        issue.issue(jun.decision());
        var theirs = credentials.ofRecipient(jun.id()).getFirst();
        revoking.revoke(centre.manager(), theirs.id(), "a mistake");
        var list = statuses.published(badge.place().list()).orElseThrow();

        assertThat(withdraw("key-1")).isEqualTo(2);

        assertThat(list).contains("#key-1");
        assertThat(statuses.published(badge.place().list()).orElseThrow())
                .contains("#key-2")
                .doesNotContain("#key-1");
        assertThat(check(credentials.get(badge.id()).document()).verdict()).isEqualTo(Verdict.VALID);
        assertThat(check(credentials.get(theirs.id()).document()).verdict()).isEqualTo(Verdict.REVOKED);
    }

    @Test
    void goesOnWhereItWasBrokenOff() {
        keys.withdraw(centre.manager(), centre.id(), "key-1");
        var key = keys.of(centre.id()).getFirst();
        assertThat(withdrawing.stillSignedBy(key)).isEqualTo(1);

        assertThat(withdraw("key-1")).isEqualTo(1);
        assertThat(withdraw("key-1")).isZero();

        assertThat(withdrawing.stillSignedBy(key)).isZero();
        assertThat(credentials.get(badge.id()).edition()).isEqualTo(2);
        assertThat(trail.about(Graduates.PLATFORM, "organisation", centre.id().toString())
                        .items())
                .extracting(AuditEntry::action)
                .containsOnlyOnce("key-withdrawn");
    }

    @Test
    void signsNothingNewAndLeavesOtherKeysAlone() {
        keys.rotate(centre.manager(), centre.id());

        assertThat(withdrawing.stillSignedBy(keys.of(centre.id()).getFirst())).isZero();
        assertThat(withdraw("key-2")).isZero();

        assertThat(check(badge.document()).verdict()).isEqualTo(Verdict.VALID);
        assertThat(keys.active(centre.id()).verificationMethod()).endsWith("#key-3");
    }

    @Test
    void tellsItsHolder() {
        withdraw("key-1");

        await().untilAsserted(() -> assertThat(notices.of(actors.of(amara.id()), 10))
                .extracting(Note::kind)
                .containsOnlyOnce("badge-signed-anew"));
    }

    @Test
    void hasANewTokenOnceTheKeyOfTokensIsWithdrawn() {
        var token = tokens.of(badge.id());

        assertThat(withdraw("key-2")).isZero();

        assertThat(check(token).verdict()).isNotIn(Verdict.VALID, Verdict.VALID_UNCONFIRMED);
        assertThat(tokens.of(badge.id())).isNotEqualTo(token);
        assertThat(check(tokens.of(badge.id())).verdict()).isEqualTo(Verdict.VALID);
        assertThat(check(badge.document()).verdict()).isEqualTo(Verdict.VALID);
    }

    @Test
    void isWithdrawnByWhoKeepsItAlone() {
        assertThatThrownBy(() -> withdrawing.withdraw(new Actor.Visitor(), centre.id(), "key-1", left::add))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> withdraw("key-9")).isInstanceOf(BrokenRule.class);

        assertThat(left).isEmpty();
        assertThat(check(badge.document()).verdict()).isEqualTo(Verdict.VALID);
    }

    @Test
    void signsAnewAlsoWhatRanOutAndTellsNobodyThatItStillCounts() {
        change(
                "\"validFrom\":\"[^\"]+\"",
                "\"validFrom\":\"2024-01-10T10:00:00Z\",\"validUntil\":\"2025-01-10T10:00:00Z\"");
        sql.update(CREDENTIAL)
                .set(CREDENTIAL.VALID_UNTIL_AT, Instant.parse("2025-01-10T10:00:00Z"))
                .where(CREDENTIAL.ID.eq(badge.id().value()))
                .execute();
        var jun = graduates.graduate(centre, "Jun Watanabe");
        issue.issue(jun.decision());
        revoking.revoke(
                centre.manager(), credentials.ofRecipient(jun.id()).getFirst().id(), "a mistake");
        var ben = graduates.graduate(centre, "Ben Achebe");
        issue.issue(ben.decision());

        assertThat(withdraw("key-1")).isEqualTo(3);

        assertThat(check(credentials.get(badge.id()).document()).verdict()).isEqualTo(Verdict.EXPIRED);
        assertThat(check(tokens.of(badge.id())).verdict()).isEqualTo(Verdict.EXPIRED);
        await().untilAsserted(() -> assertThat(kinds(ben.id())).contains("badge-signed-anew"));
        assertThat(kinds(jun.id())).doesNotContain("badge-signed-anew");
        assertThat(kinds(amara.id())).doesNotContain("badge-signed-anew");
    }

    @Test
    void goesOnAfterABadgeThatCannotBeSigned() {
        change("\"credentialSubject\"", "\"nonsense\":\"x\",\"credentialSubject\"");
        var jun = graduates.graduate(centre, "Jun Watanabe");
        issue.issue(jun.decision());

        var renewed = withdrawing.withdraw(centre.manager(), centre.id(), "key-1", left::add);

        assertThat(renewed.signed()).isEqualTo(1);
        assertThat(renewed.failed()).containsExactly(badge.id());
        assertThat(withdrawing.stillSignedBy(keys.of(centre.id()).getFirst())).isEqualTo(1);
        var theirs = credentials.ofRecipient(jun.id()).getFirst();
        assertThat(check(theirs.document()).verdict()).isEqualTo(Verdict.VALID);
    }

    private void change(String pattern, String replacement) {
        sql.update(CREDENTIAL)
                .set(CREDENTIAL.DOCUMENT, badge.document().replaceFirst(pattern, replacement))
                .where(CREDENTIAL.ID.eq(badge.id().value()))
                .execute();
    }

    private List<String> kinds(AccountId person) {
        return notices.of(actors.of(person), 10).stream().map(Note::kind).toList();
    }

    private int withdraw(String fragment) {
        var renewed = withdrawing.withdraw(centre.manager(), centre.id(), fragment, left::add);
        assertThat(renewed.failed()).isEmpty();
        return renewed.signed();
    }

    private Answer check(String document) {
        return desk.verify(List.of(new Brought.Content("a file", document.getBytes(StandardCharsets.UTF_8))))
                .getFirst();
    }
}
