package org.corymb.lms.award.desk;

import java.time.Duration;

/** How much the desk takes at once, so that one visitor cannot keep it from others. */
public final class DeskLimits {

    /** Most things in one visit. */
    public static final int MOST = 50;

    /** Largest file, in bytes; an archive of many badges is one file. */
    public static final int LARGEST = 20 << 20;

    /** After which what is not answered is given up. */
    static final Duration PATIENCE = Duration.ofSeconds(20);

    /** How many are checked at the same time, over all visitors. */
    static final int AT_ONCE = 16;

    private DeskLimits() {}
}
