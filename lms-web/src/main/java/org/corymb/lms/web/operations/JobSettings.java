package org.corymb.lms.web.operations;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How timed jobs run.
 *
 * @param enabled whether this node runs them; at least one node must
 * @param threads how many run at once on this node
 * @param poll how often this node looks for jobs that are due
 * @param repeatAfter how old an event must be that a listener has not finished, before it is handed out again
 */
@Validated
@ConfigurationProperties("corymb.jobs")
record JobSettings(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("4") @Min(1) @Max(64) int threads,
        @DefaultValue("10s") Duration poll,
        @DefaultValue("60s") Duration repeatAfter) {}
