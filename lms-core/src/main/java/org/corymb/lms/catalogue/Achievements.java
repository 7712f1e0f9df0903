package org.corymb.lms.catalogue;

import java.util.List;
import java.util.Optional;
import org.corymb.lms.shared.OrganisationId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The definitions of badges, to be read. */
@Service
@Transactional(readOnly = true)
public class Achievements {
    private final AchievementRepository repository;

    Achievements(AchievementRepository repository) {
        this.repository = repository;
    }

    public Achievement get(AchievementId id) {
        return repository.byId(id).orElseThrow(() -> new UnknownAchievement(id));
    }

    public Optional<Achievement> byCode(OrganisationId organisation, String code) {
        return repository.byCode(organisation, code);
    }

    /** The badges of an organisation, by code. */
    public List<Achievement> ofOrganisation(OrganisationId organisation) {
        return repository.ofOrganisation(organisation);
    }
}
