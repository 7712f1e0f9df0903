package org.corymb.badges.internal.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import org.corymb.badges.DocumentLoader;
import org.corymb.badges.DocumentUnavailable;
import org.corymb.badges.LoadedDocument;
import org.junit.jupiter.api.Test;

class DocumentsTest {
    private final ArrayList<URI> asked = new ArrayList<>();

    @Test
    void fetchesEachDocumentOnce() throws Exception {
        var documents = new Documents(url -> answer(url, 10));
        documents.load("https://example.org/a#1");
        documents.load("https://example.org/a#2");
        assertThat(asked).hasSize(1);
    }

    @Test
    void asksOnceForWhatIsNotThereAndListsIt() {
        var documents = new Documents(url -> {
            asked.add(url);
            throw new DocumentUnavailable(url, "is not there.");
        });
        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(() -> documents.load("https://example.org/a")).isInstanceOf(DocumentUnavailable.class);
        }
        assertThat(asked).hasSize(1);
        assertThat(documents.missed()).containsExactly("\"https://example.org/a\"");
    }

    @Test
    void endsWhereABadgePointsToTooMuch() throws Exception {
        var many = new Documents(url -> answer(url, 10));
        for (int i = 0; i < 32; i++) {
            many.load("https://example.org/" + i);
        }
        assertThatThrownBy(() -> many.load("https://example.org/33")).hasMessageContaining("more than 32 documents");
        var large = new Documents(url -> answer(url, 8 << 20));
        for (int i = 0; i < 5; i++) {
            large.load("https://example.org/" + i);
        }
        assertThatThrownBy(() -> large.load("https://example.org/6")).hasMessageContaining("32 MB");
    }

    @Test
    void refusesWhatIsNoAddressOfTheWeb() {
        var documents = new Documents(url -> answer(url, 10));
        var longest = "https://example.org/" + "x".repeat(8192 - 20);

        assertThatCode(() -> documents.load(longest)).doesNotThrowAnyException();
        assertThatThrownBy(() -> documents.load(longest + 'x')).hasMessageEndingWith("...\" is not a web address.");
        assertThatThrownBy(() -> documents.load("urn:x")).hasMessage("\"urn:x\" is not a web address.");
        assertThatThrownBy(() -> documents.load("https://a b")).hasMessage("\"https://a b\" is not an address.");
        assertThat(asked).hasSize(1);
        assertThat(documents.missed()).hasSize(3).contains("\"urn:x\"");
        var refusing = new Documents(_ -> {
            throw new IllegalArgumentException("odd");
        });
        assertThatThrownBy(() -> refusing.load("https://example.org/a#b"))
                .hasMessage("https://example.org/a is not an address that can be fetched.");
    }

    @Test
    void missesOnlyWhatIsStillNeeded() {
        var documents = new Documents(url -> {
            if (url.getPath().equals("/gone")) {
                throw DocumentUnavailable.gone(url);
            }
            throw new DocumentUnavailable(url, "is not there.");
        });
        for (var path : new String[] {"b", "gone", "a", "elsewhere"}) {
            assertThatThrownBy(() -> documents.load("https://example.org/" + path))
                    .isInstanceOf(DocumentUnavailable.class);
        }
        documents.hadElsewhere("https://example.org/elsewhere");

        assertThat(documents.missed()).containsExactly("\"https://example.org/b\"", "\"https://example.org/a\"");
    }

    @Test
    void readsJsonObjectsOnly() throws Exception {
        var documents = new Documents(url -> new LoadedDocument(
                url, "", (url.getPath().equals("/a") ? "{\"a\":1}" : "[]").getBytes(StandardCharsets.UTF_8)));

        assertThat(documents.json("https://example.org/a")).containsKey("a");
        assertThatThrownBy(() -> documents.json("https://example.org/b"))
                .hasMessage("What https://example.org/b answers is not a JSON object.");
    }

    @Test
    void examinesSoManyProofsAndNoMore() {
        var documents = new Documents(url -> answer(url, 10));
        for (int i = 0; i < 48; i++) {
            assertThat(documents.mayProve()).isTrue();
        }
        assertThat(documents.mayProve()).isFalse();
    }

    @Test
    void tellsTheLoaderHowLongToKeep() {
        var kept = new ArrayList<String>();
        var documents = new Documents(new DocumentLoader() {
            @Override
            public LoadedDocument load(URI url) {
                return answer(url, 10);
            }

            @Override
            public void keep(URI url, Duration longest) {
                kept.add(url + " " + longest);
            }
        });

        documents.keep("https://example.org/a#b", Duration.ofSeconds(1));

        assertThat(kept).containsExactly("https://example.org/a PT1S");
    }

    private LoadedDocument answer(URI url, int bytes) {
        asked.add(url);
        return new LoadedDocument(url, "application/json", new byte[bytes]);
    }
}
