package org.corymb.lms.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.corymb.lms.CoreTest;
import org.corymb.lms.catalogue.DefineVersion;
import org.corymb.lms.catalogue.OfferingVersions;
import org.corymb.lms.identity.Actors;
import org.corymb.lms.shared.BrokenRule;
import org.corymb.lms.shared.NotAllowed;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CoreTest
class OpenRunTest {

    @Autowired
    Courses courses;

    @Autowired
    DefineVersion define;

    @Autowired
    OfferingVersions versions;

    @Autowired
    Runs runs;

    @Autowired
    Sessions sessions;

    @Autowired
    OpenRun open;

    @Autowired
    PutOnStaff staff;

    @Autowired
    RunAccess access;

    @Autowired
    Actors actors;

    @Test
    void datesTheSessionsOfThePlanInOrder() {
        var code = "CEF" + Courses.number();
        var run = courses.run(courses.version(courses.offering(code)), code + "-W", LocalDate.of(2027, 2, 23));

        var dated = sessions.ofRun(run);

        assertThat(dated).hasSize(17).extracting(Session::position).isSorted().doesNotHaveDuplicates();
        assertThat(dated.get(6).title()).isEqualTo("SOCIAL 3");
        assertThat(dated.get(7).time().date()).isEqualTo(LocalDate.of(2027, 3, 16));
        assertThat(dated)
                .allSatisfy(session -> assertThat(session.time().time()).isEqualTo(LocalTime.NOON));
        assertThat(runs.get(run).endsOn()).isEqualTo(LocalDate.of(2027, 4, 15));
    }

    @Test
    void freezesTheVersion() {
        var code = "CEF" + Courses.number();
        var offering = courses.offering(code);
        var version = courses.version(offering);
        courses.run(version, code + "-W", LocalDate.of(2027, 2, 23));

        var changed = Courses.facts("v3");
        assertThat(define.define(Courses.PLATFORM, offering, changed)).isEqualTo(version);
        assertThat(versions.get(version).frozen()).isTrue();
        assertThatThrownBy(() -> define.define(Courses.PLATFORM, offering, longer()))
                .isInstanceOfSatisfying(
                        BrokenRule.class, broken -> assertThat(broken.code()).isEqualTo("version-frozen"));
    }

    @Test
    void refusesACodeThatIsTaken() {
        var code = "CEF" + Courses.number();
        var version = courses.version(courses.offering(code));
        courses.run(version, code + "-W", LocalDate.of(2027, 2, 23));

        assertThatThrownBy(() -> courses.run(version, code + "-W", LocalDate.of(2028, 2, 22)))
                .isInstanceOf(BrokenRule.class);
    }

    @Test
    void isForProgrammeManagersOnly() {
        var version = courses.version(courses.offering("CEF" + Courses.number()));
        var amara = actors.of(courses.person("Amara Okafor"));

        assertThatThrownBy(() -> open.open(
                        amara, courses.newRun(version, "CEF-X", LocalDate.of(2027, 2, 23), EnrolmentMode.OPEN)))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void givesStaffTheRightsOfTheirRole() {
        var code = "CEF" + Courses.number();
        var run = courses.run(courses.version(courses.offering(code)), code + "-W", LocalDate.of(2027, 2, 23));
        var pavel = courses.person("Pavel Novák");

        staff.put(Courses.PLATFORM, run, pavel, StaffRole.OBSERVER);
        staff.put(Courses.PLATFORM, run, pavel, StaffRole.GRADER);

        assertThat(access.rightsOf(actors.of(pavel), run)).isEqualTo(new RunRights(true, false, true, false, false));
        assertThat(access.rightsOf(actors.of(courses.person("Amara")), run)).isEqualTo(RunRights.NONE);
        assertThat(access.rightsOf(Courses.PLATFORM, run)).isEqualTo(RunRights.ALL);
    }

    private static org.corymb.lms.catalogue.VersionFacts longer() {
        var facts = Courses.facts("v3");
        return new org.corymb.lms.catalogue.VersionFacts(
                facts.label(),
                9,
                facts.homeworkMinutes(),
                facts.capacity(),
                facts.minimum(),
                facts.price(),
                facts.memberPrice(),
                facts.outcomes(),
                facts.rule(),
                Optional.empty(),
                facts.sessions(),
                facts.assignments(),
                facts.achievement());
    }
}
