package org.corymb.badges;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.corymb.badges.internal.json.Iri;
import org.corymb.badges.internal.json.JsonRead;
import org.corymb.badges.internal.json.JsonText;
import org.corymb.badges.internal.json.Members;
import org.jspecify.annotations.Nullable;

/**
 * Where to look whether a credential is still in force, or what is to be said about it: one entry of a published list.
 *
 * @param id identifier of the entry, absolute; null leaves it out
 * @param purpose what a value other than zero means
 * @param listCredential address of the signed list, absolute
 * @param index which entry, from 0
 * @param messages what the values 0, 1, 2... mean, for the purpose message: 2, 4, 8 ... 256 of them; else empty
 * @see <a href="https://www.w3.org/TR/vc-bitstring-status-list/#bitstringstatuslistentry">Bitstring Status List 1.0,
 *     2.1</a>
 */
public record StatusEntry(
        @Nullable String id, StatusPurpose purpose, String listCredential, long index, List<String> messages)
        implements CredentialStatus {
    private static final String TYPE = "BitstringStatusListEntry";
    private static final int MOST = 8;

    /** Checks what the specification asks of the members. */
    public StatusEntry {
        Rule.uri("BitstringStatusListEntry.statusListCredential", listCredential);
        Rule.optionalUri("BitstringStatusListEntry.id", id);
        Rule.that(index >= 0, "BitstringStatusListEntry.statusListIndex", "must be zero or more");
        messages = List.copyOf(messages);
        int count = messages.size();
        boolean fitting = purpose == StatusPurpose.MESSAGE
                ? count >= 2 && count <= 256 && Integer.bitCount(count) == 1
                : count == 0;
        Rule.that(
                fitting,
                "BitstringStatusListEntry.statusMessage",
                "must be 2, 4, 8 ... 256 texts for the purpose message, and nothing for another");
    }

    /** An entry with the address of the list and the index as its identifier. */
    public StatusEntry(StatusPurpose purpose, String listCredential, long index, List<String> messages) {
        this(listCredential + "#" + index, purpose, listCredential, index, messages);
    }

    /** An entry that is not about messages. */
    public StatusEntry(StatusPurpose purpose, String listCredential, long index) {
        this(purpose, listCredential, index, List.of());
    }

    /** How many bits the entry has. */
    public int size() {
        return messages.isEmpty() ? 1 : Integer.numberOfTrailingZeros(messages.size());
    }

    /** Several entries of one credential, each another one; verifiers ask eight at most. */
    static List<CredentialStatus> several(String owner, List<CredentialStatus> entries) {
        Rule.that(entries.size() <= MOST, owner + ".credentialStatus", "must have at most " + MOST + " entries");
        Rule.that(new HashSet<>(entries).size() == entries.size(), owner + ".credentialStatus", "has an entry twice");
        return List.copyOf(entries);
    }

    /** One entry as an object, which every verifier reads; several as a list. */
    static @Nullable JsonValue json(List<CredentialStatus> entries) {
        if (entries.size() < 2) {
            return entries.isEmpty() ? null : entries.getFirst().json();
        }
        var list = JsonText.JSON.createArrayBuilder();
        entries.forEach(each -> list.add(each.json()));
        return list.build();
    }

    /** The entry in this JSON; null if it is none, or says more or says it in another way than entries made here. */
    static @Nullable StatusEntry of(JsonObject json) {
        var address = JsonRead.text(json, "statusListCredential");
        long index = JsonRead.index(json, "statusListIndex");
        var purpose = Arrays.stream(StatusPurpose.values())
                .filter(each -> each.term().equals(JsonRead.text(json, "statusPurpose")))
                .findFirst();
        if (address == null || purpose.isEmpty() || !Iri.isAbsolute(address)) {
            return null;
        }
        try {
            var entry = new StatusEntry(JsonRead.text(json, "id"), purpose.get(), address, index, texts(json));
            return entry.json().equals(plainType(json)) ? entry : null;
        } catch (SpecificationViolation e) {
            return null;
        }
    }

    private static List<String> texts(JsonObject json) {
        return JsonRead.objects(json, "statusMessage").stream()
                .map(each -> String.valueOf(JsonRead.text(each, "message")))
                .toList();
    }

    private static JsonObject plainType(JsonObject json) {
        return JsonRead.texts(json, "type").equals(List.of(TYPE))
                ? JsonText.JSON.createObjectBuilder(json).add("type", TYPE).build()
                : json;
    }

    @Override
    public JsonObject json() {
        var entry = new Members()
                .put("id", id)
                .put("type", TYPE)
                .put("statusPurpose", purpose.term())
                .put("statusListIndex", Long.toString(index))
                .put("statusListCredential", listCredential);
        if (!messages.isEmpty()) {
            entry.put("statusSize", BigDecimal.valueOf(size()));
            entry.objects("statusMessage", values(), this::message);
        }
        return entry.build();
    }

    private List<Integer> values() {
        return IntStream.range(0, messages.size()).boxed().toList();
    }

    private JsonObject message(int value) {
        return new Members()
                .put("status", "0x" + Integer.toHexString(value))
                .put("message", messages.get(value))
                .build();
    }
}
