package org.corymb.badges.internal.openbadges2;

import jakarta.json.JsonObject;
import java.util.List;
import org.corymb.badges.DocumentUnavailable;
import org.corymb.badges.LoadedDocument;
import org.corymb.badges.internal.json.JsonBounds;
import org.corymb.badges.internal.json.JsonRead;
import org.corymb.badges.internal.json.JsonText;
import org.corymb.badges.internal.json.UnreadableJson;
import org.corymb.badges.internal.verify.Documents;

/**
 * Fetches what older badges point to. Many of their addresses start with <code>http:</code>; where that is not fetched,
 * the same address with <code>https:</code> is.
 */
final class Web {
    private final Documents documents;

    Web(Documents documents) {
        this.documents = documents;
    }

    /**
     * The document at an address. One that says that it lies elsewhere is fetched from there, and must say there that it
     * does.
     *
     * @see <a href="https://www.imsglobal.org/spec/ob/v2p0/#id-dc">Open Badges 2.0, identifiers</a>
     */
    Node node(String address) throws DocumentUnavailable {
        var first = json(address);
        var declared = JsonRead.text(first, "id");
        if (declared == null || declared.equals(address)) {
            return new Node(address, first, List.of(first));
        }
        if (!Node.isWeb(declared)) {
            throw new DocumentUnavailable("What is at " + address + " calls itself " + JsonText.quote(declared)
                    + ", which is not an address where that could be asked.");
        }
        var second = json(declared);
        if (!declared.equals(JsonRead.text(second, "id"))) {
            throw new DocumentUnavailable("What is at " + address + " says that it lies at " + JsonText.quote(declared)
                    + ", and what is there denies it.");
        }
        return new Node(declared, second, List.of(first, second));
    }

    JsonObject json(String address) throws DocumentUnavailable {
        try {
            return JsonText.parse(load(address).bytes(), JsonBounds.BADGE);
        } catch (UnreadableJson e) {
            throw new DocumentUnavailable("What " + address + " answers " + e.getMessage() + ".", e);
        }
    }

    LoadedDocument load(String address) throws DocumentUnavailable {
        if (!Node.isWeb(address)) {
            throw new DocumentUnavailable(JsonText.quote(address) + " is not a web address.");
        }
        try {
            return documents.load(address);
        } catch (DocumentUnavailable e) {
            if (e.isGone() || !address.startsWith("http:")) {
                throw e;
            }
            var answer = documents.load("https:" + address.substring("http:".length()));
            documents.hadElsewhere(address);
            return answer;
        }
    }
}
