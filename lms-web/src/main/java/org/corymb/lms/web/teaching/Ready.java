package org.corymb.lms.web.teaching;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.corymb.lms.requirement.Evaluation;
import org.corymb.lms.requirement.Requirement.PersonConfirms;
import org.corymb.lms.shared.AccountId;

/** Finds those on whom it can be decided together: undecided, and nothing open but a person's word. */
final class Ready {

    private Ready() {}

    static List<AccountId> in(Map<AccountId, Evaluation> evaluations, Set<AccountId> decided) {
        return evaluations.entrySet().stream()
                .filter(entry -> !decided.contains(entry.getKey()))
                .filter(entry -> waitsOnlyForWords(entry.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** What is not satisfied in a rule of which all is needed may only be what a person confirms. */
    private static boolean waitsOnlyForWords(Evaluation evaluation) {
        if (evaluation.satisfied() || evaluation.requirement() instanceof PersonConfirms) {
            return true;
        }
        var open = evaluation.parts().stream().collect(Collectors.partitioningBy(Ready::waitsOnlyForWords));
        return !evaluation.parts().isEmpty()
                && open.getOrDefault(true, List.of()).size() >= evaluation.need();
    }
}
