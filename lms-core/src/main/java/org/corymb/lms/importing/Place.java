package org.corymb.lms.importing;

/**
 * Where something stands in a file.
 *
 * @param line from 1
 * @param column from 1
 * @param path the fields that lead there, for example {@code offerings[0].versions[1].weeks}
 */
record Place(String file, int line, int column, String path) {

    Problem problem(String words) {
        return new Problem(file, line, column, path, words);
    }
}
