package org.corymb.badges;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import org.corymb.badges.internal.json.Members;
import org.corymb.badges.internal.structure.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Says that something corresponds to an entry of a framework elsewhere.
 *
 * @param targetName name of the entry
 * @param targetUrl address of the entry, absolute
 * @param targetCode short code of the entry in its framework
 * @param targetDescription what the entry means
 * @param targetFramework name of the framework
 * @param targetType kind of entry, from the vocabulary or with <code>ext:</code>
 * @param extensions further types and members, with words of the contexts
 * @see <a href="https://www.imsglobal.org/spec/ob/v3p0/#alignment">Open Badges 3.0, Alignment</a>
 */
public record Alignment(
        String targetName,
        String targetUrl,
        @Nullable String targetCode,
        @Nullable String targetDescription,
        @Nullable String targetFramework,
        @Nullable String targetType,
        Extensions extensions) {
    /** Checks what the specification asks of the members. */
    public Alignment {
        Rule.text("Alignment.targetName", targetName);
        Rule.uri("Alignment.targetUrl", targetUrl);
        Rule.optionalText("Alignment.targetCode", targetCode);
        Rule.optionalText("Alignment.targetDescription", targetDescription);
        Rule.optionalText("Alignment.targetFramework", targetFramework);
        Rule.optionalText("Alignment.targetType", targetType);
        Rule.word(Vocabulary.ALIGNMENT_TARGET, "Alignment.targetType", targetType);
        extensions.check(Alignment.class);
    }

    /** Starts with what every Alignment must have. */
    public static Builder builder(String targetName, String targetUrl) {
        return new Builder(targetName, targetUrl);
    }

    JsonObject json() {
        return new Members()
                .list("type", extensions.types("Alignment"))
                .put("targetName", targetName)
                .put("targetUrl", targetUrl)
                .put("targetCode", targetCode)
                .put("targetDescription", targetDescription)
                .put("targetFramework", targetFramework)
                .put("targetType", targetType)
                .all(extensions.members())
                .build();
    }

    static Alignment read(Reading json) {
        return json.make(
                "Alignment",
                () -> new Alignment(
                        json.needText("targetName"),
                        json.needText("targetUrl"),
                        json.phrase("targetCode"),
                        json.phrase("targetDescription"),
                        json.phrase("targetFramework"),
                        json.phrase("targetType"),
                        json.rest("Alignment")));
    }

    /** Gathers the members of one Alignment. */
    public static final class Builder {
        private final String targetName;
        private final String targetUrl;
        private @Nullable String targetCode;
        private @Nullable String targetDescription;
        private @Nullable String targetFramework;
        private @Nullable String targetType;
        private Extensions extensions = Extensions.none();

        private Builder(String targetName, String targetUrl) {
            this.targetName = targetName;
            this.targetUrl = targetUrl;
        }

        /** Sets: short code of the entry in its framework. */
        public Builder targetCode(String value) {
            this.targetCode = value;
            return this;
        }

        /** Sets: what the entry means. */
        public Builder targetDescription(String value) {
            this.targetDescription = value;
            return this;
        }

        /** Sets: name of the framework. */
        public Builder targetFramework(String value) {
            this.targetFramework = value;
            return this;
        }

        /** Sets: kind of entry, from the vocabulary or with <code>ext:</code>. */
        public Builder targetType(String value) {
            this.targetType = value;
            return this;
        }

        /** Adds to: further members, with a word of a context. */
        public Builder extension(String name, JsonValue value) {
            this.extensions = extensions.and(name, value);
            return this;
        }

        /** Checks and returns it.
         *
         * @throws SpecificationViolation if the specification forbids it */
        public Alignment build() {
            return new Alignment(
                    targetName, targetUrl, targetCode, targetDescription, targetFramework, targetType, extensions);
        }
    }
}
