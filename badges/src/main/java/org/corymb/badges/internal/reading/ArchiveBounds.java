package org.corymb.badges.internal.reading;

/**
 * How much of an archive is read.
 *
 * @param entries most entries, with those of inner archives
 * @param entryBytes longest file inside
 * @param totalBytes most bytes of all files inside
 * @param ratio how many times the bytes of the archive its files may have together, beyond a first megabyte
 * @param nesting how many archives may lie inside one another
 */
record ArchiveBounds(int entries, int entryBytes, long totalBytes, int ratio, int nesting) {
    static final ArchiveBounds DEFAULT = new ArchiveBounds(1000, 16 << 20, 128L << 20, 100, 2);

    /** What the files of an archive of this size may come to. */
    long totalFor(int archiveBytes) {
        return Math.min(totalBytes, (1L << 20) + (long) ratio * archiveBytes);
    }
}
