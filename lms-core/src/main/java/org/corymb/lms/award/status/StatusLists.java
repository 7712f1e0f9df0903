package org.corymb.lms.award.status;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.corymb.badges.IssueCredential;
import org.corymb.badges.status.BitstringStatusList;
import org.corymb.badges.status.StatusListCredential;
import org.corymb.lms.award.issuer.ActiveKey;
import org.corymb.lms.award.issuer.IssuerKeys;
import org.corymb.lms.shared.OrganisationId;
import org.springframework.stereotype.Service;

/** The status lists as others fetch them: signed, kept, and signed anew once a bit has changed or the day is over. */
@Service
public class StatusLists {

    private static final Duration FRESH = Duration.ofDays(1);
    private static final Duration HOLDS = Duration.ofDays(7);

    private final StatusListRepository lists;
    private final IssuerKeys keys;
    private final IssueCredential issuing;
    private final Clock clock;

    StatusLists(StatusListRepository lists, IssuerKeys keys, IssueCredential issuing, Clock clock) {
        this.lists = lists;
        this.keys = keys;
        this.issuing = issuing;
        this.clock = clock;
    }

    /** The list of this id as a signed credential, saying what holds now; never inside a transaction. */
    public Optional<String> published(UUID id) {
        return lists.find(id)
                .map(list -> list.current(clock.instant().minus(FRESH)).orElseGet(() -> sign(list)));
    }

    /** Has every list of an issuer signed when it is next asked for: one with a withdrawn key makes all its badges unverifiable. */
    public void signAnew(OrganisationId organisation) {
        lists.outdate(organisation);
    }

    private String sign(StatusList list) {
        var key = keys.active(list.organisation());
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        var document = signed(list, key, now);
        lists.keep(list.id(), list.version(), document, now);
        return document;
    }

    private String signed(StatusList list, ActiveKey key, Instant now) {
        var bits = BitstringStatusList.empty(list.length());
        lists.raised(list.id()).forEach(index -> bits.set(index, true));
        var issuer = key.issuer();
        return new StatusListCredential(
                        issuer.statusAddress(list.id()), issuer.did(), list.purpose(), now, now.plus(HOLDS), bits)
                .sign(issuing, key.key(), key.verificationMethod())
                .json();
    }
}
