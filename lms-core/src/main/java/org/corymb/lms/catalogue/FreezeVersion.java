package org.corymb.lms.catalogue;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes a version immutable, since a run was opened with it. */
@Service
public class FreezeVersion {
    private final VersionRepository versions;
    private final Clock clock;

    FreezeVersion(VersionRepository versions, Clock clock) {
        this.versions = versions;
        this.clock = clock;
    }

    /** Freezing twice keeps the first moment. */
    @Transactional
    public OfferingVersion freeze(OfferingVersionId id) {
        versions.freeze(id, clock.instant());
        return versions.byId(id).orElseThrow(() -> new UnknownOfferingVersion(id));
    }
}
