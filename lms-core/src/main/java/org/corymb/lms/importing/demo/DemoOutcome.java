package org.corymb.lms.importing.demo;

import java.util.List;

/** What became of the wish for the demo centre. */
public sealed interface DemoOutcome {

    /**
     * The database holds it now.
     *
     * @param lines the accounts, to be printed
     */
    record Filled(List<String> lines) implements DemoOutcome {}

    /** It was there from an earlier start. */
    record ThereAlready(List<String> lines) implements DemoOutcome {}

    /** Another centre is there; nothing was changed. */
    record NotEmpty() implements DemoOutcome {}
}
