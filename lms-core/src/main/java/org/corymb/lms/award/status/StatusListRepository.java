package org.corymb.lms.award.status;

import static org.corymb.db.Tables.STATUS_ENTRY;
import static org.corymb.db.Tables.STATUS_LIST;
import static org.jooq.Records.mapping;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.corymb.badges.StatusPurpose;
import org.corymb.lms.shared.OrganisationId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Status lists and their bits as stored. */
@Repository
class StatusListRepository {

    private final DSLContext sql;

    StatusListRepository(DSLContext sql) {
        this.sql = sql;
    }

    Optional<StatusList> find(UUID id) {
        return sql.select(
                        STATUS_LIST.ID,
                        STATUS_LIST.ORGANISATION_ID.convertFrom(OrganisationId::new),
                        STATUS_LIST.PURPOSE.convertFrom(StatusListRepository::purpose),
                        STATUS_LIST.LENGTH,
                        STATUS_LIST.VERSION,
                        STATUS_LIST.SIGNED_VERSION.convertFrom(Optional::ofNullable),
                        STATUS_LIST.SIGNED_AT.convertFrom(Optional::ofNullable),
                        STATUS_LIST.DOCUMENT.convertFrom(Optional::ofNullable))
                .from(STATUS_LIST)
                .where(STATUS_LIST.ID.eq(id))
                .fetchOptional(mapping(StatusList::new));
    }

    /** The list with room that an issuer fills now. */
    Optional<Room> room(OrganisationId organisation, StatusPurpose purpose) {
        return sql.select(STATUS_LIST.ID, STATUS_LIST.LENGTH)
                .from(STATUS_LIST)
                .where(STATUS_LIST.ORGANISATION_ID.eq(organisation.value()))
                .and(STATUS_LIST.PURPOSE.eq(purpose.term()))
                .and(STATUS_LIST.TAKEN.lt(STATUS_LIST.LENGTH.div(2)))
                .orderBy(STATUS_LIST.CREATED_AT)
                .limit(1)
                .fetchOptional(mapping(Room::new));
    }

    /** A list that is at most half full. */
    record Room(UUID list, int length) {}

    void open(UUID id, OrganisationId organisation, StatusPurpose purpose, int length, Instant now) {
        sql.insertInto(STATUS_LIST)
                .set(STATUS_LIST.ID, id)
                .set(STATUS_LIST.ORGANISATION_ID, organisation.value())
                .set(STATUS_LIST.PURPOSE, purpose.term())
                .set(STATUS_LIST.LENGTH, length)
                .set(STATUS_LIST.TAKEN, 0)
                .set(STATUS_LIST.VERSION, 1)
                .set(STATUS_LIST.CREATED_AT, now)
                .execute();
    }

    /**
     * Takes a place; the list's row first, so that two of them follow one another and never wait for each other.
     *
     * @throws org.springframework.dao.DuplicateKeyException if it is somebody's already
     */
    void take(StatusPlace place) {
        sql.update(STATUS_LIST)
                .set(STATUS_LIST.TAKEN, STATUS_LIST.TAKEN.plus(1))
                .where(STATUS_LIST.ID.eq(place.list()))
                .execute();
        sql.insertInto(STATUS_ENTRY)
                .set(STATUS_ENTRY.STATUS_LIST_ID, place.list())
                .set(STATUS_ENTRY.STATUS_INDEX, place.index())
                .set(STATUS_ENTRY.RAISED, false)
                .execute();
    }

    /** Sets one bit; the list's row first, as in {@link #take}. */
    void set(StatusPlace place, boolean raised) {
        sql.update(STATUS_LIST)
                .set(STATUS_LIST.VERSION, STATUS_LIST.VERSION.plus(1))
                .where(STATUS_LIST.ID.eq(place.list()))
                .execute();
        sql.update(STATUS_ENTRY)
                .set(STATUS_ENTRY.RAISED, raised)
                .where(STATUS_ENTRY.STATUS_LIST_ID.eq(place.list()))
                .and(STATUS_ENTRY.STATUS_INDEX.eq(place.index()))
                .execute();
    }

    /** Makes what was signed of an issuer's lists be behind, so that each is signed when it is next asked for. */
    void outdate(OrganisationId organisation) {
        sql.update(STATUS_LIST)
                .set(STATUS_LIST.VERSION, STATUS_LIST.VERSION.plus(1))
                .where(STATUS_LIST.ORGANISATION_ID.eq(organisation.value()))
                .execute();
    }

    List<Integer> raised(UUID list) {
        return sql.select(STATUS_ENTRY.STATUS_INDEX)
                .from(STATUS_ENTRY)
                .where(STATUS_ENTRY.STATUS_LIST_ID.eq(list))
                .and(STATUS_ENTRY.RAISED.isTrue())
                .fetch(STATUS_ENTRY.STATUS_INDEX);
    }

    /** Keeps what was signed, unless a newer version was signed meanwhile. */
    void keep(UUID list, int version, String document, Instant signedAt) {
        sql.update(STATUS_LIST)
                .set(STATUS_LIST.SIGNED_VERSION, version)
                .set(STATUS_LIST.DOCUMENT, document)
                .set(STATUS_LIST.SIGNED_AT, signedAt)
                .where(STATUS_LIST.ID.eq(list))
                .and(STATUS_LIST.SIGNED_VERSION.isNull().or(STATUS_LIST.SIGNED_VERSION.le(version)))
                .execute();
    }

    private static StatusPurpose purpose(String term) {
        return term.equals(StatusPurpose.SUSPENSION.term()) ? StatusPurpose.SUSPENSION : StatusPurpose.REVOCATION;
    }
}
