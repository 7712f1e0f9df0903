package org.corymb.lms.web.api;

import java.util.List;
import org.corymb.lms.requirement.Evaluation;
import org.corymb.lms.web.schedule.Sentences;

/**
 * How far somebody is with a rule, and why.
 *
 * @param rule what is asked for, as a sentence
 * @param left what is still to be done, as a sentence
 * @param why what counts and what does not, a sentence each
 */
record EvaluationJson(
        String rule,
        Evaluation.Verdict verdict,
        int have,
        int need,
        String left,
        List<String> why,
        List<EvaluationJson> parts) {

    static EvaluationJson of(Evaluation evaluation, Sentences sentences) {
        return new EvaluationJson(
                sentences.whole(evaluation.sentence()),
                evaluation.verdict(),
                evaluation.have(),
                evaluation.need(),
                sentences.whole(evaluation.left()),
                evaluation.trail().stream()
                        .map(row -> sentences.whole(row.sentence()))
                        .toList(),
                evaluation.parts().stream().map(part -> of(part, sentences)).toList());
    }
}
