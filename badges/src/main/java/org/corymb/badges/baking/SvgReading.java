package org.corymb.badges.baking;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads an SVG file as XML, without document types and entities, and collects the credentials in it. */
final class SvgReading {
    private static final Set<String> CURRENT =
            Set.of(CredentialKind.OPEN_BADGE.namespace(), CredentialKind.CLR.namespace());
    private static final Set<String> LEGACY = Set.of("http://openbadges.org", "https://openbadges.org");
    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final int DEEPEST = 256;
    private static final int LONGEST_TEXT = 4 << 20;

    private final List<Found> found = new ArrayList<>();
    private int depth;

    private SvgReading() {}

    /**
     * A credential in the file.
     *
     * @param qualifiedName of its element, as written
     * @param text JSON, compact JWS or (in old badges) an address
     */
    record Found(String qualifiedName, String text) {}

    static List<Found> credentials(byte[] svg) {
        var reading = new SvgReading();
        try {
            var reader = factory().createXMLStreamReader(new ByteArrayInputStream(svg));
            reading.readAll(reader);
            reader.close();
        } catch (XMLStreamException e) {
            throw new UnreadableImage("This is not a well-formed SVG file.", e);
        }
        return reading.found;
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty("jdk.xml.maxElementDepth", DEEPEST + 1);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("Entities are not read.");
        });
        return factory;
    }

    private void readAll(XMLStreamReader reader) throws XMLStreamException {
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                start(reader);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new UnreadableImage("This SVG file uses entities, which are not read.");
            }
        }
    }

    private void start(XMLStreamReader reader) throws XMLStreamException {
        depth++;
        if (depth == 1 && !(reader.getLocalName().equals("svg") && SVG.equals(reader.getNamespaceURI()))) {
            throw new UnreadableImage("This XML file is not an SVG image.");
        }
        if (depth > DEEPEST) {
            throw new UnreadableImage("This SVG file is nested too deeply.");
        }
        if (isCredential(reader)) {
            found.add(credential(reader));
        }
    }

    private static boolean isCredential(XMLStreamReader reader) {
        @Nullable String namespace = reader.getNamespaceURI();
        return namespace != null
                && ((CURRENT.contains(namespace) && reader.getLocalName().equals("credential"))
                        || (LEGACY.contains(namespace) && reader.getLocalName().equals("assertion")));
    }

    private Found credential(XMLStreamReader reader) throws XMLStreamException {
        var prefix = reader.getPrefix();
        var name = prefix == null || prefix.isEmpty() ? reader.getLocalName() : prefix + ':' + reader.getLocalName();
        @Nullable String verify = reader.getAttributeValue(null, "verify");
        var content = content(reader).strip();
        return new Found(name, content.isEmpty() && verify != null ? verify.strip() : content);
    }

    private String content(XMLStreamReader reader) throws XMLStreamException {
        var text = new StringBuilder();
        for (int event = reader.next(); event != XMLStreamConstants.END_ELEMENT; event = reader.next()) {
            if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new UnreadableImage("The credential in this SVG file has markup inside.");
            }
            if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                text.append(reader.getText());
            }
            if (text.length() > LONGEST_TEXT) {
                throw new UnreadableImage("The credential in this SVG file is too long.");
            }
        }
        depth--;
        return text.toString();
    }
}
