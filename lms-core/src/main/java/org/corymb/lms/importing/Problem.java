package org.corymb.lms.importing;

/**
 * What is wrong with a file, and where.
 *
 * @param line from 1; 0 for the file as a whole
 * @param path the fields that lead there; empty for the file as a whole
 * @param words what is wrong and what is allowed
 */
public record Problem(String file, int line, int column, String path, String words) {

    /** One line for a terminal, in the form that editors can jump to. */
    @Override
    public String toString() {
        var where = line == 0 ? file : file + ":" + line + ":" + column;
        return where + ": " + (path.isEmpty() ? "" : path + ": ") + words;
    }
}
