package org.corymb.lms.web.verify;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import org.corymb.lms.award.IssuedCredential;
import org.corymb.lms.award.desk.Answer;

/** Writes the desk's answers as JSON: {@code reports}; when one badge was sent, its report's members as well. */
final class Reports {

    private Reports() {}

    static String json(List<Answer> answers) {
        var reports = Json.createArrayBuilder();
        answers.stream().map(Reports::report).forEach(reports::add);
        var body =
                answers.size() == 1 ? Json.createObjectBuilder(report(answers.getFirst())) : Json.createObjectBuilder();
        return body.add("reports", reports).build().toString();
    }

    private static JsonObject report(Answer answer) {
        var report = Json.createObjectBuilder(answer.report().toJson())
                .add("verdict", answer.verdict().name())
                .add("label", answer.label());
        answer.holder().ifPresent(holder -> report.add("holder", holder));
        answer.ours().ifPresent(ours -> report.add("issued", issued(ours, answer)));
        return report.build();
    }

    private static JsonObject issued(IssuedCredential ours, Answer answer) {
        var issued = Json.createObjectBuilder()
                .add("page", "/credentials/" + ours.id())
                .add("state", ours.state().name())
                .add("outdated", answer.outdated());
        ours.stateReason().ifPresent(reason -> issued.add("reason", reason));
        ours.stateChangedAt().ifPresent(at -> issued.add("changedAt", at.toString()));
        ours.correctedAt().ifPresent(at -> issued.add("correctedAt", at.toString()));
        return issued.build();
    }
}
