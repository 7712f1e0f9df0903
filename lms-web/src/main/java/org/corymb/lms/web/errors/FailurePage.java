package org.corymb.lms.web.errors;

import org.jspecify.annotations.Nullable;

/**
 * What the page of a failure shows.
 *
 * @param slug the middle of the keys of its title and text
 * @param detail the broken rule in words; null when the kind says it all
 * @param request the number to name when writing to us
 */
public record FailurePage(int status, String slug, @Nullable String detail, String request) {}
