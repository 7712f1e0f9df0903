package org.corymb.lms.web.errors;

import org.springframework.util.unit.DataSize;

/** More was sent than is taken; says how much that is. */
public class UploadTooLarge extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final long ofOne;
    private final long together;

    public UploadTooLarge(long ofOne, long together) {
        super("more than " + ofOne + " bytes in one or " + together + " together");
        this.ofOne = ofOne;
        this.together = together;
    }

    Object[] megabytes() {
        return new Object[] {
            DataSize.ofBytes(ofOne).toMegabytes(), DataSize.ofBytes(together).toMegabytes()
        };
    }
}
