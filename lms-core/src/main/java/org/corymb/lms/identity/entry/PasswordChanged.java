package org.corymb.lms.identity.entry;

import org.corymb.lms.shared.AccountId;

/** A person has another password; every session that began with the old one ends. */
public record PasswordChanged(AccountId account) {}
