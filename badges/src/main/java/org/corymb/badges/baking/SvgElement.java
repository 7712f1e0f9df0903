package org.corymb.badges.baking;

import java.util.regex.Pattern;

/** The element that carries a credential, and the declaration of its prefix at the root. */
final class SvgElement {
    private final CredentialKind kind;
    private final String start;
    private final String declaration;
    private final boolean declared;

    /** Takes the start tag of the root, without its end. */
    SvgElement(CredentialKind kind, String start) {
        this.kind = kind;
        this.start = start;
        this.declaration = " xmlns:" + kind.prefix() + "=\"" + kind.namespace() + '"';
        this.declared = Pattern.compile("\\sxmlns:" + kind.prefix() + "\\s*=")
                .matcher(start)
                .find();
    }

    /** The start tag with the prefix declared; the name comes with its bracket. */
    String root(String name) {
        return declared ? start : name + declaration + start.substring(name.length());
    }

    String with(String credential) {
        var name = kind.prefix() + ":credential";
        var opened = '<' + name + (declared && !declaredAlike() ? declaration : "");
        return credential.startsWith("{")
                ? opened + "><![CDATA[" + credential.replace("]]>", "]]]]><![CDATA[>") + "]]></" + name + '>'
                : opened + " verify=\"" + credential + "\"/>";
    }

    private boolean declaredAlike() {
        return Pattern.compile(
                        "\\sxmlns:" + kind.prefix() + "\\s*=\\s*[\"']" + Pattern.quote(kind.namespace()) + "[\"']")
                .matcher(start)
                .find();
    }
}
