package org.corymb.lms.command;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.corymb.lms.award.WithdrawKey;
import org.corymb.lms.award.issuer.IssuerKeys;
import org.corymb.lms.award.issuer.Issuers;
import org.corymb.lms.award.issuer.PublicAddress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Says what is wrong with an installation. */
@Command(
        name = "doctor",
        mixinStandardHelpOptions = true,
        description = "Says what is wrong with this installation. Exit code 1 when something is; changes nothing.")
final class DoctorCommand implements Callable<Integer> {

    private final Launch launch;

    @Mixin
    private DataOption data = new DataOption();

    DoctorCommand(Launch launch) {
        this.launch = launch;
    }

    @Override
    public Integer call() throws IOException, SQLException {
        var directory = data.directory.toAbsolutePath().normalize();
        var findings = new ArrayList<>(new MachineExamination(directory).findings());
        if (Files.exists(directory.resolve("database")) || launch.namesDatabase()) {
            findings.addAll(inside());
        }
        findings.forEach(finding -> launch.say(finding.toString()));
        var wrong = findings.stream()
                .filter(finding -> finding.grade() == Finding.Grade.WRONG)
                .count();
        launch.say(wrong == 0 ? "nothing is wrong" : wrong + (wrong == 1 ? " thing is wrong" : " things are wrong"));
        return wrong == 0 ? 0 : 1;
    }

    private List<Finding> inside() throws SQLException {
        var address = new AddressOfInstallation(data.directory);
        try (var database = DatabaseOfInstallation.beside(data.directory);
                var beans = launch.unchanged(database, address.settings())) {
            var findings = new ArrayList<Finding>();
            var schema =
                    new DatabaseExamination(beans.getBean(DataSource.class), beans.getBean(Clock.class)).findings();
            findings.addAll(schema);
            if (schema.getLast().grade() == Finding.Grade.GOOD) {
                findings.addAll(new IssuingExamination(
                                beans.getEnvironment(),
                                beans.getBean(Issuers.class),
                                beans.getBean(IssuerKeys.class),
                                beans.getBean(WithdrawKey.class),
                                beans.getBean(PublicAddress.class))
                        .findings());
            }
            return findings;
        }
    }
}
