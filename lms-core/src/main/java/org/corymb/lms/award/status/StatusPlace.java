package org.corymb.lms.award.status;

import java.util.UUID;

/**
 * The bit of one badge.
 *
 * @param index from 0; chosen at random, so that it tells nothing about who else got a badge
 */
public record StatusPlace(UUID list, int index) {}
