package org.corymb.badges.internal.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipInputStream;

/**
 * Walks through the files of a zip archive, one after the other and within bounds; nothing is written anywhere and no
 * name is followed.
 *
 * @see <a href="https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT">APPNOTE 6.3</a>
 */
public final class Archive {
    private final ArchiveBounds bounds;
    private final Visitor visitor;
    private int entries;
    private long left;
    private boolean ended;

    /** Takes what lies in an archive. */
    public interface Visitor {
        /**
         * A file.
         *
         * @param name its path in the archive: text of a stranger, cleaned of control characters and shortened
         */
        void file(String name, byte[] bytes);

        /**
         * Something that is not read.
         *
         * @param why a sentence
         */
        void refused(String name, String why);
    }

    private Archive(ArchiveBounds bounds, Visitor visitor, long left) {
        this.bounds = bounds;
        this.visitor = visitor;
        this.left = left;
    }

    /** Shows the visitor each file, also those of archives inside. */
    public static void walk(byte[] zip, Visitor visitor) {
        walk(zip, visitor, ArchiveBounds.DEFAULT);
    }

    static void walk(byte[] zip, Visitor visitor, ArchiveBounds bounds) {
        new Archive(bounds, visitor, bounds.totalFor(zip.length)).read(zip, "", 1);
    }

    private void read(byte[] zip, String path, int depth) {
        try (var stream = new ZipInputStream(new ByteArrayInputStream(zip))) {
            while (!ended) {
                var entry = stream.getNextEntry();
                if (entry == null) {
                    return;
                }
                if (++entries > bounds.entries()) {
                    end(path, "The archive has more than " + bounds.entries() + " entries; the rest was not read.");
                } else {
                    entry(stream, entry.isDirectory(), path + FileName.clean(entry.getName()), depth);
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            visitor.refused(path, "The archive is damaged or encrypted; what follows in it was not read.");
        }
    }

    /** Also a folder can have bytes, which are unpacked to get to what follows. */
    private void entry(ZipInputStream stream, boolean folder, String name, int depth) throws IOException {
        int longest = (int) Math.min(bounds.entryBytes(), left);
        byte[] bytes = stream.readNBytes(longest + 1);
        left -= bytes.length;
        if (bytes.length > longest) {
            end(name, "What the archive holds is too large once it is unpacked; the rest was not read.");
        } else if (folder || FileName.isOfTheSystem(name)) {
            return;
        } else if (Carrier.of(bytes) != Carrier.ZIP) {
            visitor.file(name, bytes);
        } else if (depth >= bounds.nesting()) {
            visitor.refused(name, "Archives inside of archives inside of archives are not read.");
        } else {
            read(bytes, name + "/", depth + 1);
        }
    }

    private void end(String name, String why) {
        ended = true;
        visitor.refused(name, why);
    }
}
