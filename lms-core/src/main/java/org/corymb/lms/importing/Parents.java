package org.corymb.lms.importing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.corymb.lms.identity.Organisation;
import org.corymb.lms.shared.OrganisationId;

/** Puts organisations into an order in which they can be made. */
final class Parents {

    private Parents() {}

    static List<Organisation> first(List<Organisation> all) {
        var ordered = new ArrayList<Organisation>();
        Set<OrganisationId> done = new HashSet<>();
        while (ordered.size() < all.size()) {
            var next = all.stream()
                    .filter(each -> !done.contains(each.id()))
                    .filter(each -> each.parent().map(done::contains).orElse(true))
                    .toList();
            if (next.isEmpty()) {
                throw new IllegalStateException("organisations lie below each other in a circle");
            }
            next.forEach(each -> done.add(each.id()));
            ordered.addAll(next);
        }
        return ordered;
    }
}
