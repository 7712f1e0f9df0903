package org.corymb.lms.award;

import java.time.Instant;
import java.util.UUID;

/** A badge signed anew under its old id. */
record NewEdition(String document, String recipientName, Instant validFrom, UUID key) {}
