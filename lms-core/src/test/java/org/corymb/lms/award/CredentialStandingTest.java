package org.corymb.lms.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.corymb.badges.Verdict;
import org.corymb.badges.status.BitstringStatusList;
import org.corymb.lms.CoreTest;
import org.corymb.lms.award.desk.Answer;
import org.corymb.lms.award.desk.Brought;
import org.corymb.lms.award.desk.VerifyAnything;
import org.corymb.lms.award.issuer.DidDocuments;
import org.corymb.lms.award.issuer.IssuerKeys;
import org.corymb.lms.award.status.StatusLists;
import org.corymb.lms.identity.ChangeProfile;
import org.corymb.lms.identity.Profile;
import org.corymb.lms.shared.Actor;
import org.corymb.lms.shared.BrokenRule;
import org.corymb.lms.shared.NotAllowed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CoreTest
class CredentialStandingTest {

    @Autowired
    Graduates graduates;

    @Autowired
    IssueBadge issue;

    @Autowired
    Credentials credentials;

    @Autowired
    RevokeCredential revoking;

    @Autowired
    SuspendCredential suspending;

    @Autowired
    CorrectRecipientName names;

    @Autowired
    IssuerKeys keys;

    @Autowired
    CredentialTokens tokens;

    @Autowired
    DidDocuments documents;

    @Autowired
    StatusLists statuses;

    @Autowired
    VerifyAnything desk;

    @Autowired
    ChangeProfile profiles;

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
    void isValidAtTheDeskOfItsIssuer() {
        var answer = check(badge.document());

        assertThat(answer.verdict()).isEqualTo(Verdict.VALID);
        assertThat(answer.holder()).contains("Amara Okafor");
        assertThat(answer.ours())
                .hasValueSatisfying(ours -> assertThat(ours.id()).isEqualTo(badge.id()));
    }

    @Test
    void readsRevokedWithItsReasonInEveryCopy() {
        var before = statuses.published(badge.place().list()).orElseThrow();

        revoking.revoke(centre.manager(), badge.id(), "issued before the poster was presented");

        var answer = check(badge.document());
        assertThat(answer.verdict()).isEqualTo(Verdict.REVOKED);
        assertThat(answer.ours().flatMap(IssuedCredential::stateReason))
                .contains("issued before the poster was presented");
        assertThat(statuses.published(badge.place().list())).isPresent().get().isNotEqualTo(before);
    }

    @Test
    void staysRevokedForGood() {
        revoking.revoke(centre.manager(), badge.id(), "a mistake");

        assertThatThrownBy(() -> suspending.reinstate(centre.manager(), badge.id(), "no mistake"))
                .isInstanceOf(BrokenRule.class);
    }

    @Test
    void readsSuspendedUntilItCountsAgain() {
        suspending.suspend(centre.manager(), badge.id(), "a question is open");
        assertThat(check(badge.document()).verdict()).isEqualTo(Verdict.SUSPENDED);

        suspending.reinstate(centre.manager(), badge.id(), "the question is answered");
        assertThat(check(badge.document()).verdict()).isEqualTo(Verdict.VALID);
    }

    @Test
    void hasTheOneStatusEntryThatTheSpecificationAllowsAndMovesItsBitOnly() {
        assertThat(badge.document())
                .containsOnlyOnce("\"credentialStatus\":{")
                .containsOnlyOnce("\"statusListIndex\":\"" + badge.place().index() + "\"");
        assertThat(bits().isSet(badge.place().index())).isFalse();

        suspending.suspend(centre.manager(), badge.id(), "a question is open");
        assertThat(bits().isSet(badge.place().index())).isTrue();

        suspending.reinstate(centre.manager(), badge.id(), "the question is answered");
        assertThat(bits().isSet(badge.place().index())).isFalse();
    }

    private BitstringStatusList bits() {
        var list = statuses.published(badge.place().list()).orElseThrow();
        var encoded = list.replaceAll("(?s).*\"encodedList\":\"([^\"]+)\".*", "$1");
        return BitstringStatusList.decode(encoded);
    }

    @Test
    void isRevokedByNobodyButItsIssuer() {
        var other = graduates.centre().manager();

        assertThatThrownBy(() -> revoking.revoke(other, badge.id(), "why not")).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> revoking.revoke(new Actor.Visitor(), badge.id(), "why not"))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void bearsTheNewNameUnderTheSameIdAndKeepsOldCopiesValid() {
        profiles.change(
                holder(),
                amara.id(),
                new Profile("Amara Okafor-Lind", ZoneId.of("Europe/Rome"), Locale.ENGLISH, Optional.empty()));
        var old = badge.document();

        assertThat(names.correct(holder(), badge.id())).isTrue();
        assertThat(names.correct(holder(), badge.id())).isFalse();

        var renewed = credentials.get(badge.id());
        var content = BadgeContent.of(renewed.document());
        assertThat(content.recipient()).isEqualTo("Amara Okafor-Lind");
        assertThat(content.id()).isEqualTo(BadgeContent.of(old).id());
        assertThat(content.validFrom()).isAfter(BadgeContent.of(old).validFrom());
        assertThat(check(renewed.document()).verdict()).isEqualTo(Verdict.VALID);
        assertThat(check(old)).satisfies(answer -> {
            assertThat(answer.verdict()).isEqualTo(Verdict.VALID);
            assertThat(answer.outdated()).isTrue();
        });
    }

    @Test
    void verifiesAfterItsKeyWasReplaced() {
        keys.rotate(centre.manager(), centre.id());

        assertThat(documents.ofIssuer(centre.slug()).orElseThrow()).contains("#key-1", "#key-2");
        assertThat(check(badge.document()).verdict()).isEqualTo(Verdict.VALID);
    }

    @Test
    void isATokenTooThatVerifiesAndIsTheSameForAllWhoAsk() throws Exception {
        var start = new CyclicBarrier(6);
        var given = new HashSet<String>();
        try (var threads = Executors.newFixedThreadPool(6)) {
            Callable<String> ask = () -> {
                start.await();
                return tokens.of(badge.id());
            };
            for (var future : threads.invokeAll(Collections.nCopies(6, ask))) {
                given.add(future.get());
            }
        }

        assertThat(given)
                .hasSize(1)
                .allSatisfy(token -> assertThat(check(token).verdict()).isEqualTo(Verdict.VALID));
        revoking.revoke(centre.manager(), badge.id(), "a mistake");
        assertThat(check(tokens.of(badge.id())).verdict()).isEqualTo(Verdict.REVOKED);
    }

    @Test
    void saysForgedOfSomebodyElsesSignatureUnderOurName() {
        var foreign = graduates.centre();
        var jun = graduates.graduate(foreign, "Jun Watanabe");
        issue.issue(jun.decision());
        var theirs = credentials.ofRecipient(jun.id()).getFirst().document();
        var own = BadgeContent.of(badge.document()).issuerId();

        var answer = check(theirs.replace("\"" + BadgeContent.of(theirs).issuerId() + "\"", "\"" + own + "\""));

        assertThat(answer.verdict()).isIn(Verdict.FORGED, Verdict.ALTERED);
        assertThat(answer.ours()).isEmpty();
    }

    private Actor holder() {
        return new Actor.Person(amara.id(), false, Map.of());
    }

    private Answer check(String document) {
        return desk.verify(List.of(new Brought.Content("a file", document.getBytes(StandardCharsets.UTF_8))))
                .getFirst();
    }
}
