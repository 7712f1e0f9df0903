package org.corymb.badges.cli;

import jakarta.json.JsonArray;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.corymb.badges.NamedReport;
import org.corymb.badges.Recipient;
import org.corymb.badges.VerifyCredential;
import org.corymb.badges.internal.json.JsonText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Verifies any badges, one or many. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = "Verifies badges: JSON, signed tokens, PNG and SVG pictures, PDF, zip of many, folders.",
        exitCodeOnExecutionException = BadgesCommand.WRONG,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:all are valid", "1:at least one is not", "2:wrong use or a file that cannot be read"})
final class VerifyCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "FILE|FOLDER|URL|-", description = "What to verify.")
    private final List<String> sources = new ArrayList<>();

    @Option(names = "--json", description = "Print reports as JSON: one object, or a list for several badges.")
    private boolean json;

    @Option(names = "--explain", description = "Name each step, its outcome and its section of the specification.")
    private boolean explain;

    @Mixin
    private final FetchOptions fetching = new FetchOptions();

    @Option(
            names = "--trust",
            paramLabel = "ISSUER|DOMAIN|FILE",
            description =
                    "Identifier of an issuer that you vouch for, a domain whose owner you know, or a registry: a file with an identifier and"
                            + " a few words on each line; repeatable.")
    private final List<String> trusted = new ArrayList<>();

    @Option(
            names = "--recipient",
            paramLabel = "WHO",
            description = "Of whom the badge should be: identifier, e-mail address, or KIND=IDENTIFIER.")
    private @Nullable String recipient;

    @Option(names = "--at", paramLabel = "TIME", description = "Verify as of this time, such as 2026-11-21T10:00:00Z.")
    private @Nullable Instant at;

    @Spec
    private CommandSpec spec;

    VerifyCommand() {
        this.spec = CommandSpec.create();
    }

    @Override
    public Integer call() {
        var verifying = verifying();
        var who = recipient == null ? null : RecipientOption.read(recipient);
        var answers = Sources.of(sources).stream()
                .flatMap(source -> verify(verifying, source, who))
                .toList();
        print(answers);
        return answers.stream().allMatch(Answer::isValid) ? BadgesCommand.YES : BadgesCommand.NO;
    }

    private VerifyCredential verifying() {
        var verifying = VerifyCredential.with(fetching.loader()).trusting(TrustOption.of(trusted));
        return at == null ? verifying : verifying.at(InstantSource.fixed(at));
    }

    /** The answer for a badge, or those for all the badges of an archive or a document. */
    private static Stream<Answer> verify(VerifyCredential verifying, String source, @Nullable Recipient who) {
        if (!Sources.isAddress(source)) {
            return verifying.verifyAll(InputOutput.read(source), who).stream()
                    .map(each -> new Answer(name(source, each), each.report()));
        }
        try {
            return Stream.of(new Answer(source, verifying.verify(URI.create(source), who)));
        } catch (IllegalArgumentException e) {
            throw new BadInput(source + ": not an address", e);
        }
    }

    private static String name(String source, NamedReport report) {
        return report.name().isEmpty() ? source : source + ": " + report.name();
    }

    private void print(List<Answer> answers) {
        var out = spec.commandLine().getOut();
        if (json) {
            out.println(answers.size() == 1 ? answers.getFirst().report().json() : JsonText.write(list(answers)));
        } else if (explain) {
            answers.forEach(answer -> out.print(new ReportText(answer).explained()));
        } else {
            out.print(
                    answers.size() == 1
                            ? new ReportText(answers.getFirst()).shortly()
                            : new ReportTable(answers).text());
        }
        out.flush();
    }

    private static JsonArray list(List<Answer> answers) {
        var list = JsonText.JSON.createArrayBuilder();
        answers.forEach(answer -> list.add(answer.json()));
        return list.build();
    }
}
