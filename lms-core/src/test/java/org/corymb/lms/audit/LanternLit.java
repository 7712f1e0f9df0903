package org.corymb.lms.audit;

import java.util.Optional;
import java.util.UUID;
import org.corymb.lms.shared.AccountId;

/** A deed of no feature, with a text that must not be kept. */
public record LanternLit(UUID lantern, Size size, int candles, String words, Optional<AccountId> by) {

    public enum Size {
        SMALL,
        LARGE
    }
}
