package org.corymb.lms.importing;

import java.util.List;

/** What an import did, or would do. */
public record ImportReport(List<Line> lines) {

    public ImportReport {
        lines = List.copyOf(lines);
    }

    /**
     * One entry of the file.
     *
     * @param kind what it is, for example offering
     * @param name how it is called, for example CEF
     */
    public record Line(Effect effect, String kind, String name) {}

    /** Whether everything stood there already. */
    public boolean nothingToChange() {
        return lines.stream().allMatch(line -> line.effect() == Effect.UNCHANGED);
    }

    /** How many entries had this effect. */
    public long count(Effect effect) {
        return lines.stream().filter(line -> line.effect() == effect).count();
    }
}
