package org.corymb.badges;

/** Says which rule of the Open Badges specification a value would break. */
public final class SpecificationViolation extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;
    private final String member;
    private final String rule;

    /**
     * Names the place and the rule.
     *
     * @param member where, as <code>Type.member</code>; in JSON that is read, as a path from its root, <code>$</code>
     * @param rule what is asked there
     */
    public SpecificationViolation(String member, String rule) {
        super(member + " " + rule);
        this.member = member;
        this.rule = rule;
    }

    /**
     * Where the rule is broken, as <code>Type.member</code>; in JSON that is read, as a path such as
     * <code>$.credentialSubject.achievement.name</code>.
     */
    public String member() {
        return member;
    }

    /** What is asked there. */
    public String rule() {
        return rule;
    }
}
