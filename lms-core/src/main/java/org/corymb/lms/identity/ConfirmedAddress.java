package org.corymb.lms.identity;

import java.time.Instant;
import org.corymb.lms.shared.EmailAddress;

/** An address that its owner has shown to read; mail goes to the preferred one. */
public record ConfirmedAddress(EmailAddress address, boolean preferred, Instant confirmedAt) {}
