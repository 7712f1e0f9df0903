package org.corymb.badges.internal.jsonld;

import com.apicatalog.jsonld.context.TermDefinition;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.corymb.badges.internal.json.Iri;
import org.jspecify.annotations.Nullable;

/**
 * What one word of a context means, ready to be written: of the many things that a context may say, those that the
 * compiled path understands.
 */
final class CompiledTerm {
    /** What the word is. */
    enum Role {
        ID,
        TYPE,
        PROPERTY,
        /** Something that is left to the general algorithm. */
        OTHER
    }

    /** How a text under the word is read. */
    enum Reading {
        TEXT,
        IRI,
        WORD
    }

    private static final String STRING = "http://www.w3.org/2001/XMLSchema#string";
    private static final Set<String> CONTAINERS = Set.of("@set", "@list", "@graph");

    final String name;
    final Role role;
    final Reading reading;
    final @Nullable String datatype;
    /** What follows the text of a literal: a quotation mark and the datatype. */
    final byte[] literalEnd;

    final byte[] iri;
    /** The same between two spaces, as it stands in a statement. */
    final byte[] predicate;

    final boolean list;
    final boolean graph;
    final boolean prefix;
    final @Nullable JsonValue context;

    CompiledTerm(String name, TermDefinition definition) {
        var type = definition.getTypeMapping();
        this.name = name;
        this.role = role(definition, type);
        this.reading = "@id".equals(type) ? Reading.IRI : "@vocab".equals(type) ? Reading.WORD : Reading.TEXT;
        this.datatype = reading == Reading.TEXT ? type : null;
        this.literalEnd = literalEnd(datatype);
        this.iri = utf8('<' + String.valueOf(definition.getUriMapping()) + '>');
        this.predicate = predicate(iri);
        this.list = definition.hasContainerMapping("@list");
        this.graph = definition.hasContainerMapping("@graph");
        this.prefix = definition.isPrefix();
        this.context = definition.hasLocalContext() ? definition.getLocalContext() : null;
    }

    static byte[] literalEnd(@Nullable String datatype) {
        return utf8(datatype == null || datatype.equals(STRING) ? "\"" : "\"^^<" + datatype + '>');
    }

    /** A name as it stands between the subject and the object of a statement. */
    static byte[] predicate(byte[] iri) {
        byte[] predicate = new byte[iri.length + 2];
        System.arraycopy(iri, 0, predicate, 1, iri.length);
        predicate[0] = ' ';
        predicate[iri.length + 1] = ' ';
        return predicate;
    }

    private static Role role(TermDefinition definition, @Nullable String type) {
        var iri = definition.getUriMapping();
        if (iri == null || unusual(definition) || (type != null && unusualType(type))) {
            return Role.OTHER;
        }
        return switch (iri) {
            case "@id" -> Role.ID;
            case "@type" -> Role.TYPE;
            default -> Iri.isAbsolute(iri) ? Role.PROPERTY : Role.OTHER;
        };
    }

    private static boolean unusual(TermDefinition definition) {
        return definition.isReverseProperty()
                || definition.getIndexMapping() != null
                || definition.getNestValue() != null
                || definition.getDirectionMapping() != null
                || definition.getLanguageMapping() != null
                || !CONTAINERS.containsAll(definition.getContainerMapping())
                || (definition.hasContainerMapping("@list")
                        && definition.getContainerMapping().size() > 1);
    }

    private static boolean unusualType(String type) {
        return !type.equals("@id")
                && !type.equals("@vocab")
                && (!Iri.isAbsolute(type) || type.startsWith("http://www.w3.org/1999/02/22-rdf-syntax-ns#"));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
