package org.corymb.lms.catalogue.art;

/** A badge that cannot be drawn so that it is readable; says which parameter and why. */
public class UnusableArt extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String parameter;

    UnusableArt(String parameter, String reason) {
        super("art." + parameter + ": " + reason);
        this.parameter = parameter;
    }

    /** The parameter as it is called in an import file. */
    public String parameter() {
        return parameter;
    }
}
