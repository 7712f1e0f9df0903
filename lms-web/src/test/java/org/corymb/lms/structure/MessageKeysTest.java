package org.corymb.lms.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Every text of a page is there, and none is there for nothing. */
class MessageKeysTest {
    private static final MessageKeys APPLICATION = MessageKeys.ofTheApplication();

    @Test
    void hasEveryMessageThatATemplateOrTheCodeNames() {
        assertThat(APPLICATION.keys()).hasSizeGreaterThan(1000);
        assertThat(APPLICATION.missing()).isEmpty();
    }

    @Test
    void hasNoMessageThatNothingNames() {
        assertThat(APPLICATION.unused()).isEmpty();
    }

    @Test
    void hasNoMessageTwice() {
        assertThat(APPLICATION.repeated()).isEmpty();
    }

    @Test
    void listsNoPrefixFromWhichNothingIsPutTogether() {
        assertThat(APPLICATION.idlePrefixes()).isEmpty();
    }

    @Test
    void readsEveryBundle() {
        var settings = Sources.read(Sources.RESOURCES.resolve("application.yml"));

        assertThat(Sources.files(Sources.MESSAGES, ".properties"))
                .allSatisfy(file -> assertThat(settings)
                        .containsPattern(
                                "\\bmessages/" + file.getFileName().toString().replace(".properties", "\\b")));
    }

    @Test
    void findsWhatWasPlanted() {
        var planted = new MessageKeys(
                List.of("here.title", "here.again", "here.again", "here.forgotten", "place.planted"),
                "<p th:text=\"#{here.title}\"></p><p th:text=\"#{here.gone}\"></p>",
                "say(\"here.again\"); say(\"here.lost\", 1);");

        assertThat(planted.missing()).containsExactly("here.gone", "here.lost");
        assertThat(planted.unused()).containsExactly("here.forgotten");
        assertThat(planted.repeated()).containsExactly("here.again");
        assertThat(planted.idlePrefixes()).contains("place.");
    }
}
