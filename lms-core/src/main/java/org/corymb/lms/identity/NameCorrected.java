package org.corymb.lms.identity;

import org.corymb.lms.shared.AccountId;

/** A person goes by another name from now on; badges may have to be issued again. */
public record NameCorrected(AccountId account) {}
