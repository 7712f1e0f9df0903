package org.corymb.badges.cli;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.corymb.badges.Cryptography;
import org.corymb.badges.DocumentLoader;
import org.corymb.badges.IssuerTrust;
import org.corymb.badges.StatusPurpose;
import org.corymb.badges.internal.json.JsonRead;
import org.corymb.badges.internal.json.JsonText;
import org.corymb.badges.internal.jsonld.Contexts;
import org.corymb.badges.internal.verify.ReadBadge;
import org.corymb.badges.internal.verify.StatusListExamination;
import org.corymb.badges.internal.verify.Surroundings;
import org.corymb.badges.status.BitstringStatusList;
import org.jspecify.annotations.Nullable;

/**
 * A status list in a file, as it was published last: authentic, or it is refused.
 *
 * @param source the file
 * @param published what was in it
 * @param subject what the list says
 * @param list the entries
 * @param examination whose it is and whether it holds
 */
record PublishedList(
        String source,
        ReadBadge published,
        JsonObject subject,
        BitstringStatusList list,
        StatusListExamination examination) {
    private static final Duration SKEW = Duration.ofMinutes(5);

    /** Reads a list and refuses one that its issuer did not sign. */
    static PublishedList read(String source, DocumentLoader loader) {
        var published = published(source);
        var subject = JsonRead.object(published.credential(), "credentialSubject");
        var encoded = subject == null ? null : JsonRead.text(subject, "encodedList");
        if (subject == null
                || encoded == null
                || !JsonRead.texts(published.credential(), "type").contains("BitstringStatusListCredential")) {
            throw new BadInput(source + ": not a BitstringStatusListCredential");
        }
        var surroundings = new Surroundings(
                loader, Instant.now(), SKEW, IssuerTrust.nobody(), Cryptography.jdk(), Contexts.all(), null);
        var examination = StatusListExamination.of(published, source, surroundings);
        refuse(source, examination.wrong(String.valueOf(JsonRead.id(published.credential(), "issuer"))));
        refuse(source, examination.unproven());
        refuse(source, notUnderstood(published.credential(), subject));
        return new PublishedList(source, published, subject, entries(source, encoded, subject), examination);
    }

    private static ReadBadge published(String source) {
        try {
            return ReadBadge.of(InputOutput.read(source));
        } catch (ReadBadge.Unreadable e) {
            throw new BadInput(source + ": " + e.getMessage(), e);
        }
    }

    private static BitstringStatusList entries(String source, String encoded, JsonObject subject) {
        try {
            return BitstringStatusList.decode(encoded, subject.getInt("statusSize", 1));
        } catch (IllegalArgumentException e) {
            throw new BadInput(source + ": " + e.getMessage(), e);
        }
    }

    private static @Nullable String notUnderstood(JsonObject list, JsonObject subject) {
        var purposes = JsonRead.texts(subject, "statusPurpose");
        var known =
                Arrays.stream(StatusPurpose.values()).map(StatusPurpose::term).toList();
        if (JsonRead.text(list, "id") == null || purposes.isEmpty()) {
            return "the list does not say " + (purposes.isEmpty() ? "what its entries mean" : "where it is");
        }
        return purposes.stream()
                .filter(each -> !known.contains(each))
                .findFirst()
                .map(each -> "its purpose " + JsonText.quote(each) + " is not known")
                .orElse(null);
    }

    private static void refuse(String source, @Nullable String why) {
        if (why != null) {
            throw new BadInput(source + ": " + why);
        }
    }

    /** Refuses a list that does not hold now: it says nothing about today. */
    void needToHold() {
        refuse(source, examination.outOfDate());
    }

    /** Refuses a list of somebody else than the holder of this key. */
    void needToBeOf(KeyOptions key) {
        refuse(source, examination.notToBeSignedWith(key.signer().verificationKey(), key.method()));
    }

    boolean isExpired() {
        return examination.isExpired();
    }

    boolean isToken() {
        return published.jws() != null;
    }

    String id() {
        return String.valueOf(JsonRead.text(published.credential(), "id"));
    }

    String purposes() {
        return String.join(", ", JsonRead.texts(subject, "statusPurpose"));
    }

    /** How many entries are other than zero. */
    long set() {
        return IntStream.range(0, list.entries()).filter(list::isSet).count();
    }

    /** The next version, not signed: all that the last one said, with the entries and the times of now. */
    JsonObject next(Instant from, Instant until, @Nullable Duration timeToLive) {
        var said = JsonText.JSON.createObjectBuilder(subject).add("encodedList", list.encode());
        if (timeToLive != null) {
            said.add("ttl", timeToLive.toMillis());
        }
        return JsonText.JSON
                .createObjectBuilder(published.credential())
                .remove("proof")
                .add("validFrom", from.toString())
                .add("validUntil", until.toString())
                .add("credentialSubject", said)
                .build();
    }
}
