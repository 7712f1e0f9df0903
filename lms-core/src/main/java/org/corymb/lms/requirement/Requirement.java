package org.corymb.lms.requirement;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.corymb.lms.shared.SessionKind;

/** What a learner has to do: one node of a rule. */
public sealed interface Requirement {

    /** What these facts make of it: yes, not yet, or out of reach, with the reasons. */
    default Evaluation evaluate(Facts facts) {
        return switch (this) {
            case AllOf all -> Parts.allOf(all, facts);
            case AtLeast some -> Parts.atLeast(some, facts);
            case SessionsAttended sessions -> SessionTally.of(sessions, facts).evaluation();
            case AssignmentAtLevel work -> LevelCheck.of(work, facts);
            case RoleAtSession role -> RoleSearch.of(role, facts);
            case PersonConfirms word -> Confirmation.of(word, facts);
        };
    }

    /** The rule in words. */
    default Sentence sentence() {
        return Wording.of(this);
    }

    /** What only a person can judge in it, in the order of the rule. */
    default List<PersonConfirms> confirmations() {
        return leaves().filter(PersonConfirms.class::isInstance)
                .map(PersonConfirms.class::cast)
                .toList();
    }

    /** The requirements that have no parts. */
    default Stream<Requirement> leaves() {
        return switch (this) {
            case AllOf all -> all.of().stream().flatMap(Requirement::leaves);
            case AtLeast some -> some.of().stream().flatMap(Requirement::leaves);
            case SessionsAttended leaf -> Stream.of(leaf);
            case AssignmentAtLevel leaf -> Stream.of(leaf);
            case RoleAtSession leaf -> Stream.of(leaf);
            case PersonConfirms leaf -> Stream.of(leaf);
        };
    }

    /** Every part is needed. */
    record AllOf(List<Requirement> of) implements Requirement {
        public AllOf {
            of = List.copyOf(of);
            check(!of.isEmpty(), "empty");
        }
    }

    /**
     * Some of the parts are needed.
     *
     * @param count how many, from 1 to the number of parts
     */
    record AtLeast(int count, List<Requirement> of) implements Requirement {
        public AtLeast {
            of = List.copyOf(of);
            check(count >= 1 && count <= of.size(), "count-out-of-range");
        }
    }

    /**
     * Enough sessions of the run.
     *
     * @param kinds only sessions of these kinds; empty: those that the plan counts
     * @param stay how long one has to be there for a session to count
     * @param quota how many sessions
     * @param makeUps how many missed sessions may be made up in a sibling run
     */
    record SessionsAttended(Set<SessionKind> kinds, Stay stay, Quota quota, int makeUps) implements Requirement {
        public SessionsAttended {
            kinds = Set.copyOf(kinds);
            check(makeUps >= 0 && makeUps <= 1000, "make-ups-out-of-range");
        }
    }

    /** An assignment assessed at this level or better in every criterion. */
    record AssignmentAtLevel(String code, int level) implements Requirement {
        public AssignmentAtLevel {
            check(!code.isBlank() && code.length() <= 20, "code-out-of-range");
            check(level >= 1 && level <= 10, "level-out-of-range");
        }
    }

    /**
     * A role at one session.
     *
     * @param kinds of which kinds; empty: any
     * @param which any of these sessions, or the last of them
     */
    record RoleAtSession(SessionRole role, Set<SessionKind> kinds, Which which) implements Requirement {
        public RoleAtSession {
            kinds = Set.copyOf(kinds);
        }
    }

    /**
     * Something that only a person can judge.
     *
     * @param key names it within the rule
     * @param text what is to be confirmed, in the offering's language, for example "attend regularly"
     */
    record PersonConfirms(String key, String text) implements Requirement {
        public PersonConfirms {
            check(key.matches("[a-z][a-z0-9-]{0,39}"), "key-shape");
            check(!text.isBlank() && text.length() <= 300, "text-out-of-range");
        }
    }

    /** Which of several sessions. */
    enum Which {
        ANY,
        LAST
    }

    /** How long one has to be at a session for it to count. */
    sealed interface Stay {

        /** The minutes needed at a session of this length. */
        int neededOf(int minutes);

        record Minutes(int minimum) implements Stay {
            public Minutes {
                check(minimum >= 0 && minimum <= 1440, "minutes-out-of-range");
            }

            @Override
            public int neededOf(int minutes) {
                return Math.min(minimum, minutes);
            }
        }

        record Share(int percent) implements Stay {
            public Share {
                check(percent >= 1 && percent <= 100, "share-out-of-range");
            }

            @Override
            public int neededOf(int minutes) {
                return Math.ceilDiv(minutes * percent, 100);
            }
        }
    }

    /** How many sessions are needed. */
    sealed interface Quota {

        /** The number needed out of so many. */
        int neededOf(int sessions);

        record Required(int count) implements Quota {
            public Required {
                check(count >= 1 && count <= 1000, "required-out-of-range");
            }

            @Override
            public int neededOf(int sessions) {
                return count;
            }
        }

        record AllowedMisses(int count) implements Quota {
            public AllowedMisses {
                check(count >= 0 && count <= 1000, "misses-out-of-range");
            }

            @Override
            public int neededOf(int sessions) {
                return Math.max(0, sessions - count);
            }
        }
    }

    private static void check(boolean holds, String problem) {
        if (!holds) {
            throw new BrokenRequirement("", problem);
        }
    }
}
