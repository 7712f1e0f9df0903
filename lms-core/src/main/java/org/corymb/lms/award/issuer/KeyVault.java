package org.corymb.lms.award.issuer;

import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.corymb.badges.Cryptography;
import org.corymb.badges.KeyType;
import org.corymb.badges.Signer;
import org.corymb.lms.shared.OrganisationId;
import org.springframework.stereotype.Component;

/** Makes signing keys, seals them for storage and opens them for use. */
@Component
class KeyVault {

    private final KeyEncryptionKey encryptionKey;
    private final IssuerKeyRepository stored;
    private final Cryptography cryptography;
    private final Map<UUID, Signer> opened = new ConcurrentHashMap<>();

    KeyVault(KeyEncryptionKey encryptionKey, IssuerKeyRepository stored, Cryptography cryptography) {
        this.encryptionKey = encryptionKey;
        this.stored = stored;
        this.cryptography = cryptography;
    }

    FreshKey generate(KeyType type) {
        return FreshKey.generate(type, cryptography);
    }

    /** What the database keeps of a key. The plain bytes are wiped. */
    byte[] seal(FreshKey key, OrganisationId organisation, String fragment) {
        var secret = stored.hasAny() ? encryptionKey.existing() : encryptionKey.existingOrNew();
        try {
            return new KeyEncryption(secret).seal(key.secret(), place(organisation, fragment));
        } finally {
            Arrays.fill(key.secret(), (byte) 0);
        }
    }

    Signer open(IssuerKey key) {
        return opened.computeIfAbsent(key.id(), id -> decrypt(key));
    }

    private Signer decrypt(IssuerKey key) {
        var place = place(key.organisation(), key.fragment());
        var plain = new KeyEncryption(encryptionKey.existing()).open(stored.encryptedPrivate(key.id()), place);
        try {
            return FreshKey.open(key.type(), plain, cryptography);
        } finally {
            Arrays.fill(plain, (byte) 0);
        }
    }

    private static String place(OrganisationId organisation, String fragment) {
        return organisation + "#" + fragment;
    }
}
