package org.corymb.lms.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;

class CentreFileTest {

    private static final String CENTRE = """
            corymb: 1
            organisations:
              - {slug: umbel, name: Umbel Centre, zone: Europe/Rome}
            """;

    @Test
    void readsAWholeCentre() {
        var centre = CentreFile.read("centre.yaml", CENTRE + """
                offerings:
                  - code: CEF
                    organisation: umbel
                    kind: course
                    versions:
                      - label: v1
                        capacity: 25
                        sessions: [{weeks: 1-3, day: 2, kind: lesson, minutes: 90}]
                        rule:
                          all_of:
                            - sessions: {misses: 1, kinds: [lesson]}
                            - role: {is: presented, which: last}
                """);

        var version = centre.offerings()
                .getFirst()
                .entry()
                .versions()
                .getFirst()
                .entry()
                .facts();
        assertThat(version.sessions())
                .extracting(meeting -> meeting.dayOffset())
                .containsExactly(2, 9, 16);
        assertThat(version.sessions().getFirst().title()).isEqualTo("Lesson 1");
    }

    @Test
    void saysAllThatIsWrongWithLineAndField() {
        var lines = problemsOf("""
                corymb: 1
                organisations:
                  - {slug: umbel, name: Umbel Centre, zone: Mars/Base}
                offerings:
                  - code: CEF
                    organisation: umbel
                    kind: lecture
                    titel: Foundations
                    versions:
                      - {label: v1, capacity: many}
                """);

        assertThat(lines)
                .containsExactly(
                        "centre.yaml:3:45: organisations[0].zone: expected an IANA time zone such as Europe/Rome",
                        "centre.yaml:7:11: offerings[0].kind: expected one of course, mini_workshop, event",
                        "centre.yaml:8:12: offerings[0].titel: unknown field; known here: organisation, code, kind,"
                                + " level, title, about, language, prerequisites, condition, private_capacity, versions",
                        "centre.yaml:10:31: offerings[0].versions[0].capacity: expected a whole number from 1 to"
                                + " 10000");
    }

    @Test
    void saysWhatIsMissing() {
        assertThat(problemsOf("corymb: 1\nruns:\n  - {code: CEF24F, offering: CEF, version: v1}\n"))
                .containsExactly(
                        "centre.yaml:3:5: runs[0]: zone is missing", "centre.yaml:3:5: runs[0]: starts is missing");
    }

    @Test
    void refusesAFieldThatStandsTwice() {
        assertThat(problemsOf("corymb: 1\ncorymb: 1\n"))
                .containsExactly("centre.yaml:2:1: corymb: this field stands here twice");
    }

    @Test
    void refusesOneNameForTwoThings() {
        assertThat(problemsOf(CENTRE + "  - {slug: umbel, name: Another, zone: Europe/Rome}\n"))
                .containsExactly("centre.yaml:4:5: organisations[1]: has the same slug as the entry in line 3");
    }

    @Test
    void refusesARuleThatIsNone() {
        assertThat(problemsOf(CENTRE + """
                offerings:
                  - code: CEF
                    organisation: umbel
                    kind: course
                    versions:
                      - {label: v1, capacity: 25, rule: {sessions: {required: 3, misses: 1}}}
                """))
                .containsExactly(
                        "centre.yaml:9:52: offerings[0].versions[0].rule.sessions: expected either required or misses");
    }

    @Test
    void refusesAliasesDepthAndOtherVersionsOfTheFormat() {
        assertThat(problemsOf("a: &a [x]\nb: *a\n")).singleElement().asString().startsWith("centre.yaml:2:4: aliases");
        assertThat(problemsOf("[".repeat(100_000))).singleElement().asString().contains("nested deeper than 20");
        assertThat(problemsOf("corymb: 2\n"))
                .containsExactly("centre.yaml:1:9: corymb: expected a whole number from 1 to 1");
        assertThat(problemsOf("")).containsExactly("centre.yaml: the file is empty");
        assertThat(problemsOf("a: [")).singleElement().asString().contains("not YAML");
        assertThat(problemsOf("!!java.net.URL [\"http://example.org\"]"))
                .contains("centre.yaml:1:1: expected fields (name: value)");
    }

    @Test
    void refusesAFileThatNobodyWrote() {
        assertThat(problemsOf("a: " + "x".repeat(YamlText.MAX_CHARACTERS)))
                .containsExactly("centre.yaml: longer than 5000000 characters");
    }

    private static List<String> problemsOf(String text) {
        var refused = catchThrowableOfType(ImportRefused.class, () -> CentreFile.read("centre.yaml", text));
        return refused.problems().stream().map(Problem::toString).toList();
    }
}
