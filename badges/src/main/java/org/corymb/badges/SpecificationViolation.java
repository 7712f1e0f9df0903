package org.corymb.badges;

/** Says which rule of the Open Badges specification a value would break. */
public final class SpecificationViolation extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;
    private final String member;

    /**
     * Names the place and the rule.
     *
     * @param member where, as <code>Type.member</code>
     * @param rule what is asked there
     */
    public SpecificationViolation(String member, String rule) {
        super(member + " " + rule);
        this.member = member;
    }

    /** Where the rule is broken, as <code>Type.member</code>. */
    public String member() {
        return member;
    }
}
