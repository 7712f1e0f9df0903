package org.corymb.lms.award;

import static org.corymb.db.Tables.CREDENTIAL;
import static org.corymb.db.Tables.CREDENTIAL_EDITION;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.corymb.lms.award.status.StatusPlace;
import org.corymb.lms.catalogue.AchievementId;
import org.corymb.lms.cohort.RunId;
import org.corymb.lms.completion.DecisionId;
import org.corymb.lms.shared.AccountId;
import org.corymb.lms.shared.OrganisationId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.SelectField;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Badges as stored. */
@Repository
class CredentialRepository {

    private final DSLContext sql;

    CredentialRepository(DSLContext sql) {
        this.sql = sql;
    }

    Optional<IssuedCredential> find(CredentialId id) {
        return fetch(CREDENTIAL.ID.eq(id.value())).stream().findFirst();
    }

    Optional<CredentialId> ofDecision(DecisionId decision) {
        return sql.select(CREDENTIAL.ID.convertFrom(CredentialId::new))
                .from(CREDENTIAL)
                .where(CREDENTIAL.DECISION_ID.eq(decision.value()))
                .fetchOptional(each -> each.value1());
    }

    List<IssuedCredential> byIds(Collection<CredentialId> ids) {
        return fetch(CREDENTIAL.ID.in(ids.stream().map(CredentialId::value).toList()));
    }

    List<IssuedCredential> ofRecipient(AccountId recipient) {
        return fetch(CREDENTIAL.RECIPIENT_ID.eq(recipient.value()));
    }

    List<IssuedCredential> ofRun(RunId run) {
        return fetch(CREDENTIAL.RUN_ID.eq(run.value()));
    }

    /** How many badges bear a signature of that key. */
    int countSignedBy(UUID key) {
        return sql.fetchCount(CREDENTIAL, CREDENTIAL.ISSUER_KEY_ID.eq(key));
    }

    /** Some of the badges that bear a signature of that key, those after the last one before. */
    List<CredentialId> someSignedBy(UUID key, Optional<CredentialId> last, int most) {
        return sql.select(CREDENTIAL.ID.convertFrom(CredentialId::new))
                .from(CREDENTIAL)
                .where(CREDENTIAL.ISSUER_KEY_ID.eq(key))
                .and(last.map(id -> CREDENTIAL.ID.gt(id.value())).orElse(noCondition()))
                .orderBy(CREDENTIAL.ID)
                .limit(most)
                .fetch(each -> each.value1());
    }

    /** Stores a badge; a second one for the same decision violates {@code uq_credential_decision}. */
    void insert(IssuedCredential credential, DecisionId decision, UUID key) {
        sql.insertInto(CREDENTIAL)
                .set(CREDENTIAL.ID, credential.id().value())
                .set(CREDENTIAL.ORGANISATION_ID, credential.organisation().value())
                .set(CREDENTIAL.ACHIEVEMENT_ID, credential.achievement().value())
                .set(
                        CREDENTIAL.RECIPIENT_ID,
                        credential.recipient().map(AccountId::value).orElse(null))
                .set(CREDENTIAL.DECISION_ID, decision.value())
                .set(CREDENTIAL.RUN_ID, credential.run().map(RunId::value).orElse(null))
                .set(CREDENTIAL.ISSUER_KEY_ID, key)
                .set(CREDENTIAL.RECIPIENT_NAME, credential.recipientName())
                .set(CREDENTIAL.EDITION, credential.edition())
                .set(CREDENTIAL.DOCUMENT, credential.document())
                .set(CREDENTIAL.STATUS_LIST_ID, credential.place().list())
                .set(CREDENTIAL.STATUS_INDEX, credential.place().index())
                .set(CREDENTIAL.STATE, credential.state().name())
                .set(CREDENTIAL.ISSUED_AT, credential.issuedAt())
                .set(CREDENTIAL.VALID_FROM_AT, credential.issuedAt())
                .set(CREDENTIAL.VALID_UNTIL_AT, credential.validUntil().orElse(null))
                .execute();
    }

    /** Lets two acts on one badge follow one another. */
    void lock(CredentialId id) {
        sql.select(CREDENTIAL.ID)
                .from(CREDENTIAL)
                .where(CREDENTIAL.ID.eq(id.value()))
                .forUpdate()
                .fetch();
    }

    void change(CredentialId id, CredentialState state, @Nullable UUID by, @Nullable String reason, Instant now) {
        sql.update(CREDENTIAL)
                .set(CREDENTIAL.STATE, state.name())
                .set(CREDENTIAL.STATE_CHANGED_AT, now)
                .set(CREDENTIAL.STATE_CHANGED_BY, by)
                .set(CREDENTIAL.STATE_REASON, reason)
                .where(CREDENTIAL.ID.eq(id.value()))
                .execute();
    }

    /** Puts a new edition in place and keeps the older one; false if another edition came first. */
    boolean replace(IssuedCredential old, NewEdition fresh, EditionReason reason) {
        var rows = sql.update(CREDENTIAL)
                .set(CREDENTIAL.EDITION, old.edition() + 1)
                .set(CREDENTIAL.DOCUMENT, fresh.document())
                .set(CREDENTIAL.RECIPIENT_NAME, fresh.recipientName())
                .set(CREDENTIAL.ISSUER_KEY_ID, fresh.key())
                .set(CREDENTIAL.VALID_FROM_AT, fresh.validFrom())
                .where(CREDENTIAL.ID.eq(old.id().value()))
                .and(CREDENTIAL.EDITION.eq(old.edition()))
                .execute();
        if (rows > 0) {
            keep(old, reason, fresh.validFrom());
        }
        return rows > 0;
    }

    private void keep(IssuedCredential old, EditionReason reason, Instant now) {
        sql.insertInto(CREDENTIAL_EDITION)
                .set(CREDENTIAL_EDITION.CREDENTIAL_ID, old.id().value())
                .set(CREDENTIAL_EDITION.EDITION, old.edition())
                .set(CREDENTIAL_EDITION.DOCUMENT, old.document())
                .set(CREDENTIAL_EDITION.REASON, reason.stored())
                .set(CREDENTIAL_EDITION.REPLACED_AT, now)
                .execute();
    }

    private static SelectField<Optional<Instant>> lastReplaced(EditionReason... reasons) {
        return field(select(max(CREDENTIAL_EDITION.REPLACED_AT))
                        .from(CREDENTIAL_EDITION)
                        .where(CREDENTIAL_EDITION.CREDENTIAL_ID.eq(CREDENTIAL.ID))
                        .and(CREDENTIAL_EDITION.REASON.in(
                                Stream.of(reasons).map(EditionReason::stored).toList())))
                .convertFrom(Optional::ofNullable);
    }

    private List<IssuedCredential> fetch(Condition condition) {
        return sql.select(
                        CREDENTIAL.ID.convertFrom(CredentialId::new),
                        CREDENTIAL.ORGANISATION_ID.convertFrom(OrganisationId::new),
                        CREDENTIAL.ACHIEVEMENT_ID.convertFrom(AchievementId::new),
                        CREDENTIAL.RECIPIENT_ID.convertFrom(
                                id -> Optional.ofNullable(id).map(AccountId::new)),
                        CREDENTIAL.RUN_ID.convertFrom(
                                run -> Optional.ofNullable(run).map(RunId::new)),
                        CREDENTIAL.RECIPIENT_NAME,
                        CREDENTIAL.EDITION,
                        CREDENTIAL.DOCUMENT,
                        row(CREDENTIAL.STATUS_LIST_ID, CREDENTIAL.STATUS_INDEX).mapping(StatusPlace::new),
                        CREDENTIAL.STATE.convertFrom(CredentialState::valueOf),
                        CREDENTIAL.ISSUED_AT,
                        CREDENTIAL.VALID_UNTIL_AT.convertFrom(Optional::ofNullable),
                        CREDENTIAL.STATE_CHANGED_AT.convertFrom(Optional::ofNullable),
                        CREDENTIAL.STATE_REASON.convertFrom(Optional::ofNullable),
                        lastReplaced(EditionReason.NAME_CORRECTED),
                        lastReplaced(EditionReason.values()))
                .from(CREDENTIAL)
                .where(condition)
                .orderBy(CREDENTIAL.ISSUED_AT.desc(), CREDENTIAL.ID)
                .fetch(mapping(IssuedCredential::new));
    }
}
