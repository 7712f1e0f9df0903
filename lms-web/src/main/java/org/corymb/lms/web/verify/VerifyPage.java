package org.corymb.lms.web.verify;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.corymb.lms.award.desk.Answer;
import org.corymb.lms.award.desk.DeskLimits;

/**
 * The employer desk.
 *
 * @param text what was pasted, kept when it was refused
 * @param refusal why nothing was checked
 */
public record VerifyPage(String text, Optional<Refusal> refusal, Optional<Results> results) {

    static VerifyPage empty() {
        return new VerifyPage("", Optional.empty(), Optional.empty());
    }

    static VerifyPage refused(String text, String key, int brought) {
        return new VerifyPage(text, Optional.of(new Refusal(key, brought, DeskLimits.MOST)), Optional.empty());
    }

    static VerifyPage answered(List<Answer> answers, Instant at, Duration took) {
        var lines = answers.stream().map(ResultLine::of).toList();
        return new VerifyPage("", Optional.empty(), Optional.of(new Results(lines, at, took)));
    }

    public int most() {
        return DeskLimits.MOST;
    }

    /** Why nothing was checked: the key of its text, with how many were brought and how many may be. */
    public record Refusal(String key, int brought, int most) {}

    /** The answers and when they were given. */
    public record Results(List<ResultLine> lines, Instant at, Duration took) {

        public int checked() {
            return lines.size();
        }

        public long valid() {
            return lines.stream()
                    .filter(line -> line.verdict().key().equals("VALID"))
                    .count();
        }

        public long others() {
            return checked() - valid();
        }

        /** How long it took, in seconds with one decimal. */
        public String seconds() {
            return String.format(Locale.ROOT, "%.1f", Math.max(0.1, took.toMillis() / 1000.0));
        }
    }
}
