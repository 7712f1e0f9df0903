package org.corymb.lms.identity;

import java.util.List;
import org.corymb.lms.shared.AccountId;
import org.corymb.lms.shared.Actor;
import org.corymb.lms.shared.NotAllowed;
import org.corymb.lms.shared.OrganisationId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who belongs to which organisation, to be read. */
@Service
@Transactional(readOnly = true)
public class Memberships {
    private final MembershipRepository repository;

    Memberships(MembershipRepository repository) {
        this.repository = repository;
    }

    /** Everybody of an organisation, those who wait for an answer first; for those who look after its members. */
    public List<Membership> in(Actor actor, OrganisationId organisation) {
        if (!RoleGiving.looksAfterMembers(actor, organisation)) {
            throw new NotAllowed("members-see");
        }
        return repository.in(organisation);
    }

    /** Where a person belongs, asked or confirmed, not counting what follows from parent organisations. */
    public List<Membership> of(AccountId person) {
        return repository.of(person);
    }
}
