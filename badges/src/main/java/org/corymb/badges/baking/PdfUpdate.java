package org.corymb.badges.baking;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.corymb.badges.internal.pdf.EmbeddedFiles;
import org.corymb.badges.internal.pdf.PdfFile;
import org.corymb.badges.internal.pdf.PdfValue;
import org.corymb.badges.internal.pdf.PdfValue.Array;
import org.corymb.badges.internal.pdf.PdfValue.Dict;
import org.corymb.badges.internal.pdf.PdfValue.Name;
import org.corymb.badges.internal.pdf.PdfValue.Ref;
import org.corymb.badges.internal.pdf.PdfValue.Text;
import org.corymb.badges.internal.pdf.PdfValue.Word;
import org.corymb.badges.internal.pdf.UnreadablePdf;

/** Appends a credential and a catalogue that lists it to a document. */
final class PdfUpdate {
    private final byte[] pdf;
    private final PdfFile file;
    private final PdfTables tables;
    private final String credential;
    private final Ref root;
    private final Ref stream;
    private final Ref specification;
    private final Map<Integer, Integer> offsets = new TreeMap<>();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    PdfUpdate(byte[] pdf, String credential) {
        this.pdf = pdf;
        this.file = PdfFile.read(pdf);
        this.tables = PdfTables.of(pdf);
        this.credential = credential.strip();
        if (!(file.trailer("Root") instanceof Ref ref) || ref.generation() != 0 || file.catalogue() == null) {
            throw new UnreadablePdf("This PDF file has no catalogue that can be updated.");
        }
        this.root = ref;
        this.stream = new Ref(file.highest() + 1, 0);
        this.specification = new Ref(file.highest() + 2, 0);
    }

    byte[] write() {
        out.writeBytes(pdf);
        out.write('\n');
        byte[] text = credential.getBytes(StandardCharsets.UTF_8);
        object(stream, embedded(text.length).write() + "\nstream\n", text, "\nendstream");
        object(specification, specification().write(), new byte[0], "");
        object(root, catalogue().write(), new byte[0], "");
        tables.append(out, offsets, trailer());
        return out.toByteArray();
    }

    private void object(Ref ref, String head, byte[] body, String tail) {
        offsets.put(ref.number(), out.size());
        ascii(ref.number() + " " + ref.generation() + " obj\n" + head);
        out.writeBytes(body);
        ascii(tail + "\nendobj\n");
    }

    private void ascii(String text) {
        out.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private boolean isJson() {
        return credential.startsWith("{");
    }

    private Dict embedded(int length) {
        var entries = new LinkedHashMap<String, PdfValue>();
        entries.put("Type", new Name("EmbeddedFile"));
        entries.put("Subtype", new Name(isJson() ? "application#2Fvc+ld+json" : "application#2Fjwt"));
        entries.put("Length", new Word(Integer.toString(length)));
        entries.put("Params", new Dict(Map.of("Size", new Word(Integer.toString(length)))));
        return new Dict(entries);
    }

    private Dict specification() {
        var name = new Text(name());
        var streams = new LinkedHashMap<String, PdfValue>();
        streams.put("F", stream);
        streams.put("UF", stream);
        var entries = new LinkedHashMap<String, PdfValue>();
        entries.put("Type", new Name("Filespec"));
        entries.put("F", name);
        entries.put("UF", name);
        entries.put("Desc", new Text("Verifiable credential"));
        entries.put("AFRelationship", new Name("Data"));
        entries.put("EF", new Dict(streams));
        return new Dict(entries);
    }

    private String name() {
        return isJson() ? "credential.json" : "credential.jwt";
    }

    private Dict catalogue() {
        var old = file.catalogue();
        var entries = new LinkedHashMap<>(old == null ? Map.of() : old.entries());
        var names = file.dictionary(entries.get("Names"));
        var trees = new LinkedHashMap<>(names == null ? Map.of() : names.entries());
        var kept = kept();
        trees.put("EmbeddedFiles", new Dict(Map.of("Names", new Array(tree(kept)))));
        entries.put("Names", new Dict(trees));
        var associated = new ArrayList<PdfValue>();
        kept.forEach(entry -> associated.add(entry.specification()));
        associated.add(specification);
        entries.put("AF", new Array(associated));
        return new Dict(entries);
    }

    /** The files of the document that are not credentials. */
    private List<EmbeddedFiles.Entry> kept() {
        return EmbeddedFiles.listed(file).stream()
                .filter(entry -> EmbeddedFiles.bytes(file, entry)
                        .flatMap(PdfBaking::credential)
                        .isEmpty())
                .toList();
    }

    /** Names must be in order, and each only once. */
    private List<PdfValue> tree(List<EmbeddedFiles.Entry> kept) {
        var byName = new TreeMap<String, PdfValue>();
        byName.put(name(), specification);
        for (int i = 0; i < kept.size(); i++) {
            var name = kept.get(i).name().replaceAll("[^ -~]", "_");
            byName.put(
                    byName.containsKey(name) ? name + '-' + i : name,
                    kept.get(i).specification());
        }
        var list = new ArrayList<PdfValue>();
        byName.forEach((name, value) -> {
            list.add(new Text(name));
            list.add(value);
        });
        return list;
    }

    private Map<String, PdfValue> trailer() {
        var entries = new LinkedHashMap<String, PdfValue>();
        entries.put("Root", root);
        for (var name : List.of("Info", "ID")) {
            var value = file.trailer(name);
            if (value != null) {
                entries.put(name, value);
            }
        }
        return entries;
    }
}
