package org.corymb.lms.web.components;

import org.jspecify.annotations.Nullable;

/**
 * One line of a rule: the sentence, what is left, the next step.
 *
 * @param state how far it is
 * @param next the link to the next step; null when there is none
 */
public record Requirement(
        State state, String sentence, String left, @Nullable Link next) {

    /** How far a requirement is met. */
    public enum State {
        MET("met", "yes"),
        PART("part", "part"),
        OPEN("open", "no");

        private final String look;
        private final String word;

        State(String look, String word) {
            this.look = look;
            this.word = word;
        }

        public String look() {
            return look;
        }

        public String message() {
            return "component." + word;
        }
    }
}
