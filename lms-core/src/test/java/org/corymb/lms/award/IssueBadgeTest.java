package org.corymb.lms.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.corymb.db.Tables.STATUS_ENTRY;
import static org.jooq.impl.DSL.row;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.corymb.badges.LoadedDocument;
import org.corymb.badges.Verdict;
import org.corymb.badges.VerifyCredential;
import org.corymb.badges.baking.PngBaking;
import org.corymb.badges.baking.SvgBaking;
import org.corymb.lms.CoreTest;
import org.corymb.lms.award.issuer.DidDocuments;
import org.corymb.lms.award.status.StatusLists;
import org.corymb.lms.award.status.StatusPlaces;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CoreTest
class IssueBadgeTest {

    @Autowired
    Graduates graduates;

    @Autowired
    IssueBadge issue;

    @Autowired
    Credentials credentials;

    @Autowired
    BadgePictures pictures;

    @Autowired
    DidDocuments keys;

    @Autowired
    StatusLists statuses;

    @Autowired
    DSLContext sql;

    @Test
    void saysWhatWasDone() {
        var centre = graduates.centre();
        var amara = graduates.graduate(centre, "Amara Okafor");

        var content = BadgeContent.of(badgeOf(amara).document());

        assertThat(content.recipient()).isEqualTo("Amara Okafor");
        assertThat(content.name()).isEqualTo("Community Engagement Foundations");
        assertThat(content.code()).contains("CEF");
        assertThat(content.term()).contains(centre.runCode());
        assertThat(content.credits())
                .hasValueSatisfying(credits -> assertThat(credits).isEqualByComparingTo("1.4"));
        assertThat(content.figure("sessions"))
                .contains(new BadgeContent.Figure("sessions", "Sessions attended", "1", Optional.of("2")));
        assertThat(content.figure("hours"))
                .hasValueSatisfying(hours -> assertThat(hours.value()).isEqualTo("1.3"));
        assertThat(content.starts().orElseThrow()).isEqualTo("2026-09-15T16:00:00Z");
        assertThat(content.validUntil()).isEmpty();
    }

    @Test
    void tellsNobodyTheAddressOfTheLearner() {
        var amara = graduates.graduate(graduates.centre(), "Amara Okafor");

        assertThat(badgeOf(amara).document())
                .doesNotContain(amara.address().text())
                .contains("sha256$");
    }

    @Test
    void verifiesWithNothingButWhatIsPublished() {
        var centre = graduates.centre();
        var credential = badgeOf(graduates.graduate(centre, "Amara Okafor"));

        var report = published(centre.slug(), credential)
                .verify(credential.document().getBytes(StandardCharsets.UTF_8));

        assertThat(report.verdict()).isEqualTo(Verdict.VALID_UNCONFIRMED);
    }

    @Test
    void isAlteredByOneBit() {
        var centre = graduates.centre();
        var credential = badgeOf(graduates.graduate(centre, "Amara Okafor"));
        var altered = credential.document().replace("Amara Okafor", "Amara Okafos");

        var report = published(centre.slug(), credential).verify(altered.getBytes(StandardCharsets.UTF_8));

        assertThat(report.verdict()).isEqualTo(Verdict.ALTERED);
    }

    @Test
    void travelsInAPictureAndComesOutWordForWord() {
        var credential = badgeOf(graduates.graduate(graduates.centre(), "Amara Okafor"));

        assertThat(PngBaking.unbake(pictures.bakedPng(credential))).contains(credential.document());
        assertThat(SvgBaking.unbake(pictures.bakedSvg(credential))).contains(credential.document());
    }

    @Test
    void expiresWhenTheAchievementSaysSo() {
        var credential = badgeOf(graduates.graduate(graduates.centre(Optional.of(36)), "Amara Okafor"));

        assertThat(credential.validUntil().orElseThrow())
                .isAfter(credential.issuedAt().plus(Duration.ofDays(3 * 365)));
    }

    @Test
    void isIssuedOnceHoweverManyAskAtTheSameTime() throws Exception {
        var centre = graduates.centre();
        var amara = graduates.graduate(centre, "Amara Okafor");
        var start = new CyclicBarrier(8);
        var asks = new ArrayList<Callable<IssuingOutcome>>();
        for (int i = 0; i < 8; i++) {
            asks.add(() -> {
                start.await();
                return issue.issue(amara.decision());
            });
        }

        List<IssuingOutcome> outcomes = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (var future : threads.invokeAll(asks)) {
                outcomes.add(future.get());
            }
        }

        assertThat(credentials.ofRecipient(amara.id())).hasSize(1);
        assertThat(outcomes.stream()
                        .filter(IssuingOutcome.Issued.class::isInstance)
                        .count())
                .isLessThanOrEqualTo(1);
    }

    @Test
    void takesAnotherPlaceInTheStatusListWhereOneIsTaken() {
        var centre = graduates.centre();
        var list = badgeOf(graduates.graduate(centre, "Amara Okafor")).place().list();
        takeEverySecondOf(list);

        var places = IntStream.range(0, 10)
                .mapToObj(
                        i -> badgeOf(graduates.graduate(centre, "Learner " + i)).place())
                .toList();

        assertThat(places)
                .doesNotHaveDuplicates()
                .allSatisfy(place -> assertThat(place.index() % 2).isEqualTo(1));
    }

    private void takeEverySecondOf(UUID list) {
        for (int first = 0; first < StatusPlaces.LENGTH; first += 8192) {
            var rows = IntStream.range(first / 2, first / 2 + 4096)
                    .mapToObj(half -> row(list, half * 2))
                    .toList();
            sql.insertInto(STATUS_ENTRY, STATUS_ENTRY.STATUS_LIST_ID, STATUS_ENTRY.STATUS_INDEX)
                    .valuesOfRows(rows)
                    .onDuplicateKeyIgnore()
                    .execute();
        }
    }

    private IssuedCredential badgeOf(Graduates.Graduate graduate) {
        issue.issue(graduate.decision());
        return credentials.ofRecipient(graduate.id()).getFirst();
    }

    private VerifyCredential published(String slug, IssuedCredential credential) {
        return VerifyCredential.with(url -> {
            var text = url.getPath().endsWith("did.json")
                    ? keys.ofIssuer(slug).orElseThrow()
                    : statuses.published(credential.place().list()).orElseThrow();
            return new LoadedDocument(url, "application/json", text.getBytes(StandardCharsets.UTF_8));
        });
    }
}
