package org.corymb.lms.catalogue;

import java.util.List;
import java.util.Optional;
import org.corymb.lms.shared.OrganisationId;

/**
 * What is said of an offering when it is made or changed.
 *
 * @param code by which it is found again; letters, digits and hyphens, at most 40
 * @param prerequisites codes of the offerings that a learner must have completed before
 */
public record OfferingFacts(
        OrganisationId organisation,
        String code,
        OfferingKind kind,
        Optional<String> level,
        String title,
        String summary,
        String language,
        Optional<String> entryCondition,
        Optional<Integer> privateCapacity,
        List<String> prerequisites) {

    public OfferingFacts {
        prerequisites = List.copyOf(prerequisites);
        Texts.code(code, "offering-code");
        Texts.line(title, 200, "offering-title");
        Texts.language(language, "offering-language");
    }
}
