package org.corymb.lms.identity;

import org.corymb.lms.shared.AccountId;

/** A person is reached at other addresses than before. */
public record AddressesChanged(AccountId account) {}
