package org.corymb.badges.internal.entrance;

import java.util.Optional;
import org.corymb.badges.internal.reading.Archive;
import org.jspecify.annotations.Nullable;

/** The file of an archive that should hold no other. */
final class OnlyFile implements Archive.Visitor {
    private byte @Nullable [] first;
    private int files;
    private @Nullable String refusal;

    @Override
    public void file(String name, byte[] bytes) {
        files++;
        if (first == null) {
            first = bytes;
        }
    }

    @Override
    public void refused(String name, String why) {
        refusal = why;
    }

    Optional<byte[]> bytes() {
        return files == 1 && refusal == null ? Optional.ofNullable(first) : Optional.empty();
    }

    String why() {
        return refusal != null
                ? refusal
                : "This is a zip file with " + files + " files. Each of them is to be verified by itself.";
    }
}
