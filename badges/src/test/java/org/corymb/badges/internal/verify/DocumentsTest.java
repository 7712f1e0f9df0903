package org.corymb.badges.internal.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.ArrayList;
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

    private LoadedDocument answer(URI url, int bytes) {
        asked.add(url);
        return new LoadedDocument(url, "application/json", new byte[bytes]);
    }
}
