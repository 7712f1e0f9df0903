package org.corymb.badges.internal.selective;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.corymb.badges.internal.jsonld.Canonicalizer;
import org.corymb.badges.internal.jsonld.UnsafeDocument;

/**
 * The statements of a whole credential in their order, under names that a key gives, and which of them belong to which
 * of its members.
 *
 * @see <a href="https://www.w3.org/TR/vc-di-ecdsa/#canonicalizeandgroup">ECDSA Cryptosuites 1.0, 3.4.16</a>
 */
public final class Statements {
    private final Canonicalizer canonicalizer;
    private final JsonObject named;
    private final Map<String, String> labels = new HashMap<>();
    private final List<String> quads;

    /**
     * Reads a credential.
     *
     * @param document without a proof
     * @param key 32 bytes, for the names
     * @throws UnsafeDocument if something in it would not be covered, or could not be told apart
     */
    public Statements(Canonicalizer canonicalizer, JsonObject document, byte[] key) {
        this.canonicalizer = canonicalizer;
        this.named = NamedNodes.in(document);
        var expanded = canonicalizer.safelyExpanded(named);
        if (!NamedNodes.without(expanded).equals(canonicalizer.safelyExpanded(document))) {
            throw new UnsafeDocument("The credential has objects that cannot be shown separately.");
        }
        var lists = NamedLists.in(expanded);
        var labelled = canonicalizer.label(lists, Statements::nameless);
        var names = new Labels(key);
        labelled.labels().forEach((name, canonical) -> labels.put(name, names.of(canonical)));
        this.quads = List.copyOf(sorted(lists));
    }

    /** All statements, each with its line end. */
    public List<String> all() {
        return quads;
    }

    /**
     * The statements of a selection by their places among all of them.
     *
     * @throws UnsafeDocument if a pointer leads nowhere, or takes an ordered list apart
     */
    public SortedMap<Integer, String> of(List<String> pointers) {
        var found = new TreeMap<Integer, String>();
        if (pointers.isEmpty()) {
            return found;
        }
        for (var quad : sorted(selected(pointers))) {
            int place = quads.indexOf(quad);
            if (place < 0) {
                throw new UnsafeDocument("A pointer takes an ordered list apart; point to all of it.");
            }
            found.put(place, quad);
        }
        return found;
    }

    /** For a selection alone: its canonical names (<code>_:c14n0</code>), and the names that they have here. */
    public Map<String, String> labels(List<String> pointers) {
        var shown = new TreeMap<String, String>();
        canonicalizer
                .label(selected(pointers), Statements::nameless)
                .labels()
                .forEach((name, canonical) -> shown.put(canonical, labels.getOrDefault(name, "")));
        return shown;
    }

    private JsonArray selected(List<String> pointers) {
        return NamedLists.in(canonicalizer.safelyExpanded(Selection.of(named, pointers)));
    }

    private SortedSet<String> sorted(JsonArray expanded) {
        var sorted = new TreeSet<String>();
        var text = canonicalizer.plainStatements(expanded, this::label);
        text.lines().forEach(line -> sorted.add(line + '\n'));
        return sorted;
    }

    private String label(String name) {
        var nameless = nameless(name);
        if (!nameless.startsWith("_:")) {
            return name;
        }
        var label = labels.get(nameless);
        if (label == null || !name.startsWith(NamedNodes.PREFIX)) {
            throw new UnsafeDocument(
                    "The credential has parts that cannot be shown separately, such as items of an ordered list.");
        }
        return label;
    }

    private static String nameless(String name) {
        return name.startsWith(NamedNodes.PREFIX) ? "_:" + name.substring(NamedNodes.PREFIX.length()) : name;
    }
}
