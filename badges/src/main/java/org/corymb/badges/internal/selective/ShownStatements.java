package org.corymb.badges.internal.selective;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.corymb.badges.internal.jsonld.Canonicalizer;

/**
 * The statements of what a holder shows, under the names that the issuer's key gave, in the order they were signed in.
 *
 * @see <a href="https://www.w3.org/TR/vc-di-ecdsa/#createverifydata">ECDSA Cryptosuites 1.0, 3.5.10</a>
 */
public final class ShownStatements {
    private final List<String> mandatory = new ArrayList<>();
    private final List<String> chosen = new ArrayList<>();

    /**
     * Reads a disclosure.
     *
     * @throws IllegalArgumentException if its names or places do not belong to the document
     */
    public ShownStatements(Canonicalizer canonicalizer, JsonObject document, Disclosure disclosure) {
        var expanded = canonicalizer.safelyExpanded(document);
        var own = canonicalizer.label(expanded, name -> name).labels();
        var labels = disclosure.labels();
        if (!new HashSet<>(own.values()).equals(labels.keySet())
                || new HashSet<>(labels.values()).size() != labels.size()) {
            throw new IllegalArgumentException("names other nodes than there are");
        }
        var text = canonicalizer.plainStatements(expanded, name -> label(name, own, labels));
        var quads = new TreeSet<String>();
        text.lines().forEach(line -> quads.add(line + '\n'));
        divide(quads, disclosure.mandatory());
    }

    private void divide(SortedSet<String> quads, List<Integer> places) {
        var always = new HashSet<>(places);
        if (always.size() != places.size() || always.stream().anyMatch(place -> place >= quads.size())) {
            throw new IllegalArgumentException("points to statements that are not there");
        }
        int place = 0;
        for (var quad : quads) {
            (always.contains(place++) ? mandatory : chosen).add(quad);
        }
    }

    private static String label(String name, Map<String, String> own, Map<String, String> labels) {
        return name.startsWith("_:") ? String.valueOf(labels.get(String.valueOf(own.get(name)))) : name;
    }

    /** What the issuer wants always to be shown. */
    public List<String> mandatory() {
        return mandatory;
    }

    /** What the holder chose to show. */
    public List<String> chosen() {
        return chosen;
    }
}
