package org.corymb.lms.web.teaching;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The grid of a run for a spreadsheet (RFC 4180); no cell can start a formula. */
final class GridCsv {

    private GridCsv() {}

    static String of(GridPage page) {
        var head = Stream.concat(Stream.of(""), page.columns().stream()).toList();
        var lines = page.rows().stream()
                .map(row -> Stream.concat(
                                Stream.of(row.name()), row.cells().stream().map(GridPage.Cell::words))
                        .toList());
        return Stream.concat(Stream.of(head), lines).map(GridCsv::line).collect(Collectors.joining());
    }

    private static String line(List<String> cells) {
        return cells.stream().map(GridCsv::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(String text) {
        var harmless = text.matches("(?s)[=+\\-@\t\r].*") ? "'" + text : text;
        return harmless.matches("(?s).*[\",\r\n].*") ? '"' + harmless.replace("\"", "\"\"") + '"' : harmless;
    }
}
