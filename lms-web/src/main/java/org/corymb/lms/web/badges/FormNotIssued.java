package org.corymb.lms.web.badges;

import org.corymb.lms.shared.UnknownThing;

/** A badge is not issued in this form; the others are JSON, JWT, PNG and SVG. */
class FormNotIssued extends UnknownThing {

    private static final long serialVersionUID = 1L;

    private final String form;

    FormNotIssued(String form) {
        super("form", form);
        this.form = form;
    }

    String form() {
        return form;
    }
}
