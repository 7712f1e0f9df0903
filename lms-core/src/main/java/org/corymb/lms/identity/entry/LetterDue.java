package org.corymb.lms.identity.entry;

import java.util.UUID;

/** A letter has to be written; it names its link, and holds neither the link's secret nor an address. */
public record LetterDue(UUID link, LetterKind kind) {}
