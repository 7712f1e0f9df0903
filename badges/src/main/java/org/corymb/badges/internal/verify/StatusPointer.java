package org.corymb.badges.internal.verify;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.corymb.badges.internal.json.JsonRead;
import org.corymb.badges.internal.json.JsonText;
import org.corymb.badges.status.BitstringStatusList;
import org.jspecify.annotations.Nullable;

/**
 * Where a credential says that its status is.
 *
 * @param address of the list
 * @param purpose what a value other than zero means
 * @param index which entry, from 0
 * @param size bits of an entry
 * @param messages what the values mean, for messages
 * @see <a href="https://www.w3.org/TR/vc-bitstring-status-list/#bitstringstatuslistentry">Bitstring Status List 1.0,
 *     2.1</a>
 */
record StatusPointer(String address, String purpose, long index, int size, List<JsonObject> messages) {
    private static final Set<String> DECIDING = Set.of("revocation", "suspension");
    private static final Set<String> TELLING = Set.of("message", "refresh");

    static @Nullable StatusPointer of(JsonObject entry) {
        var address = JsonRead.text(entry, "statusListCredential");
        var purpose = JsonRead.text(entry, "statusPurpose");
        long index = JsonRead.index(entry, "statusListIndex");
        long size = entry.containsKey("statusSize") ? JsonRead.index(entry, "statusSize") : 1;
        return address == null || purpose == null || index < 0
                ? null
                : new StatusPointer(
                        address,
                        purpose,
                        index,
                        (int) Math.min(size, Integer.MAX_VALUE),
                        JsonRead.objects(entry, "statusMessage"));
    }

    /** What the specification forbids about it; null if nothing. */
    @Nullable
    String wrong() {
        if (size < 1) {
            return "The status entry has a statusSize that is not a number above zero.";
        }
        boolean tooFew = size <= BitstringStatusList.WIDEST && messages.size() < 1 << size;
        return size > 1 && purpose.equals("message") && tooFew
                ? "The status entry does not have a statusMessage for each of its values."
                : null;
    }

    /** Whether its purpose and size are known here. */
    boolean isUnderstood() {
        return size <= BitstringStatusList.WIDEST
                && ((DECIDING.contains(purpose) && size == 1) || TELLING.contains(purpose));
    }

    /** Whether it says something about the credential being in force. */
    boolean decides() {
        return DECIDING.contains(purpose);
    }

    /** The words for a value. */
    String message(int value) {
        return messages.stream()
                .filter(message -> value == number(JsonRead.text(message, "status")))
                .flatMap(message -> JsonRead.texts(message, "message").stream())
                .findFirst()
                .map(JsonText::quote)
                .orElse("0x" + Integer.toHexString(value) + ", which the credential does not explain.");
    }

    private static int number(@Nullable String status) {
        var digits = status == null ? "" : status.toLowerCase(Locale.ROOT);
        return digits.matches("0x[0-9a-f]{1,6}") ? Integer.parseInt(digits.substring(2), 16) : -1;
    }
}
