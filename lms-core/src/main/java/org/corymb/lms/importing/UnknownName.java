package org.corymb.lms.importing;

/** A file names something that is neither in it nor on the platform. */
final class UnknownName extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnknownName(String kind, String name) {
        super("there is no " + kind + " " + name + ", neither in this file nor on the platform");
    }
}
