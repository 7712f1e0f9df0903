package org.corymb.badges.baking;

/**
 * What is baked into a picture; it decides the keyword of a PNG file and the namespace of an SVG file.
 *
 * @see <a href="https://www.imsglobal.org/spec/ob/v3p0/#baked-badge">Open Badges 3.0, 5.3 Baked Badge</a>
 * @see <a href="https://www.imsglobal.org/spec/clr/v2p0/">Comprehensive Learner Record 2.0</a>
 */
public enum CredentialKind {
    /** An Open Badge. */
    OPEN_BADGE("openbadgecredential", "openbadges", "https://purl.imsglobal.org/ob/v3p0"),
    /** A Comprehensive Learner Record. */
    CLR("clrcredential", "clr", "https://purl.imsglobal.org/clr/v2p0");

    private final String keyword;
    private final String prefix;
    private final String namespace;

    CredentialKind(String keyword, String prefix, String namespace) {
        this.keyword = keyword;
        this.prefix = prefix;
        this.namespace = namespace;
    }

    String keyword() {
        return keyword;
    }

    String prefix() {
        return prefix;
    }

    String namespace() {
        return namespace;
    }
}
