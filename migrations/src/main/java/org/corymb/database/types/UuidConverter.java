package org.corymb.database.types;

import java.nio.ByteBuffer;
import java.util.UUID;
import org.jooq.impl.AbstractConverter;
import org.jspecify.annotations.Nullable;

/** Public ids, stored as their 16 bytes. */
public final class UuidConverter extends AbstractConverter<byte[], UUID> {
    private static final long serialVersionUID = 1;

    public UuidConverter() {
        super(byte[].class, UUID.class);
    }

    @Override
    public @Nullable UUID from(byte @Nullable [] stored) {
        if (stored == null) {
            return null;
        }
        var bytes = ByteBuffer.wrap(stored);
        return new UUID(bytes.getLong(), bytes.getLong());
    }

    @Override
    public byte @Nullable [] to(@Nullable UUID id) {
        return id == null
                ? null
                : ByteBuffer.allocate(16)
                        .putLong(id.getMostSignificantBits())
                        .putLong(id.getLeastSignificantBits())
                        .array();
    }
}
