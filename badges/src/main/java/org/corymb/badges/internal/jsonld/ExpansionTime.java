package org.corymb.badges.internal.jsonld;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.processor.ProcessingRuntime;

/** Ends the expansion of one document when it takes too long; looks at the clock only now and then. */
final class ExpansionTime extends ProcessingRuntime {
    private static final int NOW_AND_THEN = 16;

    private final long start = System.nanoTime();
    private final long longest;
    private int ticks;

    /** Begins now and ends with the time that the options give. */
    ExpansionTime(JsonLdOptions options) {
        super(options);
        this.longest = options.getTimeout().toNanos();
    }

    @Override
    public void tick() throws JsonLdError {
        if (++ticks % NOW_AND_THEN == 0 && System.nanoTime() - start > longest) {
            throw new JsonLdError(JsonLdErrorCode.PROCESSING_TIMEOUT_EXCEEDED);
        }
    }
}
