package org.corymb.lms.web.catalogue;

import java.util.List;
import org.corymb.lms.web.components.RunRow;
import org.jspecify.annotations.Nullable;

/**
 * The catalogue as one visitor sees it.
 *
 * @param filter the choices above the list
 * @param hours the visitor's hours in words; null when none were given
 * @param fits the runs in these hours, or all when none were given
 * @param next the address of the next part; null at the end
 */
record CataloguePage(
        CatalogueFilter filter,
        @Nullable String hours,
        String count,
        List<RunRow> fits,
        List<RunRow> outside,
        List<String> art,
        @Nullable String next) {

    /** Whether nothing at all was found. */
    public boolean empty() {
        return fits.isEmpty() && outside.isEmpty();
    }
}
