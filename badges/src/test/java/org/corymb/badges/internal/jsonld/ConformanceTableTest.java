package org.corymb.badges.internal.jsonld;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.corymb.badges.ValidatorTable;
import org.corymb.badges.Vectors;
import org.corymb.badges.internal.proof.SuiteVectors;
import org.junit.jupiter.api.Test;

class ConformanceTableTest {
    @Test
    void theReadmeCountsWhatPasses() throws Exception {
        assertThat(table(Files.readString(Path.of("README.md"), UTF_8))).isEqualTo(counted());
    }

    @Test
    void readsTheNumbersOfATable() {
        var text =
                "## Conformance\n| suite | vectors | pass |\n|---|---|---|\n| `a-b` of c | 3 | 2 |\n## More\n| x | 1 | 1 |";

        assertThat(table(text)).containsExactly(Map.entry("a-b", List.of(3, 2)));
    }

    private static Map<String, List<Integer>> table(String readme) {
        var rows = new TreeMap<String, List<Integer>>();
        readme.substring(readme.indexOf("## Conformance"))
                .lines()
                .skip(1)
                .takeWhile(line -> !line.startsWith("##"))
                .filter(line -> line.startsWith("| `"))
                .map(line -> line.split("\\|"))
                .forEach(cells -> rows.put(
                        cells[1].split("`")[1],
                        List.of(Integer.valueOf(cells[2].strip()), Integer.valueOf(cells[3].strip()))));
        return rows;
    }

    private static Map<String, List<Integer>> counted() throws Exception {
        var counts = new TreeMap<>(SuiteVectors.counts());
        counts.put("RDFC-1.0", canonicalForms());
        counts.put("1EdTech validator, 3.0", fixtures("validator-fixtures-ob30.md"));
        counts.put("1EdTech validator, 2.0", fixtures("validator-fixtures-ob20.md"));
        return counts;
    }

    private static List<Integer> canonicalForms() throws Exception {
        var tests = RdfCanonTest.inputs().toList();
        int same = 0;
        for (var test : tests) {
            var algorithm = RdfCanonTest.SHA_384.contains(test) ? "SHA-384" : "SHA-256";
            var expected = new String(Vectors.bytes("w3c-rdf-canon/rdfc10/" + test + "-rdfc10.nq"), UTF_8);
            same += RdfCanonTest.canonical(test, algorithm).equals(expected) ? 1 : 0;
        }
        return List.of(tests.size(), same);
    }

    /** Each line is held against the library by the tests of these tables. */
    private static List<Integer> fixtures(String table) {
        var rows = ValidatorTable.read(table);
        return List.of(rows.size(), (int)
                rows.stream().filter(ValidatorTable.Row::agrees).count());
    }
}
