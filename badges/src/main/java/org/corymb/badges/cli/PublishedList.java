package org.corymb.badges.cli;

import jakarta.json.JsonObject;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.corymb.badges.StatusPurpose;
import org.corymb.badges.internal.json.JsonRead;
import org.corymb.badges.status.BitstringStatusList;
import org.jspecify.annotations.Nullable;

/**
 * A status list in a file, as it was published last.
 *
 * @param source the file
 * @param credential the signed list
 * @param subject what it says
 * @param list the entries
 */
record PublishedList(String source, JsonObject credential, JsonObject subject, BitstringStatusList list) {
    static PublishedList read(String source) {
        var credential = JsonFile.read(source);
        var subject = JsonRead.object(credential, "credentialSubject");
        var encoded = subject == null ? null : JsonRead.text(subject, "encodedList");
        if (subject == null
                || encoded == null
                || !JsonRead.texts(credential, "type").contains("BitstringStatusListCredential")) {
            throw new BadInput(source + ": not a BitstringStatusListCredential");
        }
        try {
            int size = subject.getInt("statusSize", 1);
            return new PublishedList(source, credential, subject, BitstringStatusList.decode(encoded, size));
        } catch (IllegalArgumentException e) {
            throw new BadInput(source + ": " + e.getMessage(), e);
        }
    }

    String id() {
        return needed(JsonRead.text(credential, "id"), "id");
    }

    String issuer() {
        return needed(JsonRead.id(credential, "issuer"), "issuer");
    }

    List<StatusPurpose> purposes() {
        return JsonRead.texts(subject, "statusPurpose").stream()
                .map(this::purpose)
                .toList();
    }

    private StatusPurpose purpose(String term) {
        return Arrays.stream(StatusPurpose.values())
                .filter(each -> each.term().equals(term))
                .findFirst()
                .orElseThrow(() -> new BadInput(source + ": its purpose " + term + " is not known"));
    }

    private String needed(@Nullable String value, String name) {
        if (value == null) {
            throw new BadInput(source + ": " + name + " is missing");
        }
        return value;
    }

    /** How many entries are other than zero. */
    long set() {
        return IntStream.range(0, list.entries()).filter(list::isSet).count();
    }
}
