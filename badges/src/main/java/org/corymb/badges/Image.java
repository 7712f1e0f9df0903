package org.corymb.badges;

import jakarta.json.JsonObject;
import org.corymb.badges.internal.json.Members;
import org.jspecify.annotations.Nullable;

/**
 * A picture, by the address where it can be fetched or as a <code>data:</code> URI.
 *
 * @param id address of the image, absolute
 * @param caption text that stands for the image
 * @see <a href="https://www.imsglobal.org/spec/ob/v3p0/#image">Open Badges 3.0, Image</a>
 */
public record Image(String id, @Nullable String caption) {
    /** Checks what the specification asks of the members. */
    public Image {
        Rule.uri("Image.id", id);
        Rule.optionalText("Image.caption", caption);
    }

    /** Starts with what every Image must have. */
    public static Builder builder(String id) {
        return new Builder(id);
    }

    JsonObject json() {
        return new Members()
                .put("id", id)
                .put("type", "Image")
                .put("caption", caption)
                .build();
    }

    static Image read(Reading json) {
        return json.make("Image", () -> {
            var image = new Image(json.needText("id"), json.phrase("caption"));
            json.nothingElse("Image");
            return image;
        });
    }

    /** Gathers the members of one Image. */
    public static final class Builder {
        private final String id;
        private @Nullable String caption;

        private Builder(String id) {
            this.id = id;
        }

        /** Sets: text that stands for the image. */
        public Builder caption(String value) {
            this.caption = value;
            return this;
        }

        /** Checks and returns it.
         *
         * @throws SpecificationViolation if the specification forbids it */
        public Image build() {
            return new Image(id, caption);
        }
    }
}
