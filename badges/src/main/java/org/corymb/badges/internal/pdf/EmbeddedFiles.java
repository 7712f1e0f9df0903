package org.corymb.badges.internal.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.corymb.badges.internal.pdf.PdfValue.Array;
import org.corymb.badges.internal.pdf.PdfValue.Dict;
import org.corymb.badges.internal.pdf.PdfValue.Ref;
import org.corymb.badges.internal.pdf.PdfValue.Text;
import org.jspecify.annotations.Nullable;

/**
 * The files in a PDF file: those that its catalogue lists, or else those that anything in it points to.
 *
 * @see <a href="https://pdfa.org/resource/iso-32000-2/">ISO 32000-2, 7.11.4 Embedded file streams, 14.13 Associated
 *     files</a>
 */
public final class EmbeddedFiles {
    private static final int DEEPEST = 16;
    private static final int MOST = 1000;
    private static final int MOST_LOOKED_AT = 1_000_000;

    private final PdfFile pdf;
    private final List<Entry> found = new ArrayList<>();
    private final Set<PdfValue> seen = new HashSet<>();
    private final Set<PdfValue> seenInside = Collections.newSetFromMap(new IdentityHashMap<>());
    private int lookedAt;

    private EmbeddedFiles(PdfFile pdf) {
        this.pdf = pdf;
    }

    /**
     * An embedded file.
     *
     * @param name as the file calls it: text of a stranger
     * @param specification its file specification, as it is pointed to
     */
    public record Entry(String name, PdfValue specification) {}

    /** The files that the catalogue lists, each once. */
    public static List<Entry> listed(PdfFile pdf) {
        var files = new EmbeddedFiles(pdf);
        var catalogue = pdf.catalogue();
        if (catalogue != null) {
            var names = pdf.dictionary(catalogue.get("Names"));
            files.tree(names == null ? null : names.get("EmbeddedFiles"), 0);
            files.associated(catalogue);
        }
        return files.found;
    }

    /** The files that the catalogue lists, or if it lists none, all there are. */
    public static List<Entry> of(PdfFile pdf) {
        var listed = listed(pdf);
        if (!listed.isEmpty()) {
            return listed;
        }
        var files = new EmbeddedFiles(pdf);
        pdf.all().forEach(object -> files.add(object.value()));
        return files.found;
    }

    /** The bytes of a file; empty if they are packed in a way that is not read. */
    public static Optional<byte[]> bytes(PdfFile pdf, Entry entry) {
        var specification = pdf.dictionary(entry.specification);
        var streams = specification == null ? null : pdf.dictionary(specification.get("EF"));
        if (streams == null) {
            return Optional.empty();
        }
        var plain = streams.get("F");
        return pdf.stream(plain == null ? streams.get("UF") : plain);
    }

    private void tree(@Nullable PdfValue node, int depth) {
        count();
        var dictionary = pdf.dictionary(node);
        if (dictionary == null || depth > DEEPEST || (node instanceof Ref && !seen.add(node))) {
            return;
        }
        if (pdf.resolve(dictionary.get("Kids")) instanceof Array kids) {
            kids.values().forEach(kid -> tree(kid, depth + 1));
        }
        if (pdf.resolve(dictionary.get("Names")) instanceof Array names) {
            for (int i = 1; i < names.values().size(); i += 2) {
                add(names.values().get(i));
            }
        }
    }

    private void associated(Dict catalogue) {
        if (pdf.resolve(catalogue.get("AF")) instanceof Array files) {
            files.values().forEach(this::add);
        }
    }

    private void add(PdfValue value) {
        count();
        var specification = pdf.dictionary(value);
        if (specification == null || pdf.dictionary(specification.get("EF")) == null || !isNew(value)) {
            return;
        }
        if (found.size() >= MOST) {
            throw new UnreadablePdf("This PDF file has more than " + MOST + " files embedded.");
        }
        found.add(new Entry(name(specification), value));
    }

    private boolean isNew(PdfValue value) {
        return value instanceof Ref ? seen.add(value) : seenInside.add(value);
    }

    private void count() {
        if (++lookedAt > MOST_LOOKED_AT) {
            throw new UnreadablePdf("This PDF file lists the same files too often.");
        }
    }

    private String name(Dict specification) {
        for (var entry : List.of("UF", "F")) {
            if (pdf.resolve(specification.get(entry)) instanceof Text text) {
                return text.decoded();
            }
        }
        return "";
    }
}
