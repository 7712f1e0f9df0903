/** Puts schedules, clock changes, rules and seats into words; several areas of pages say them alike. */
@NullMarked
package org.corymb.lms.web.schedule;

import org.jspecify.annotations.NullMarked;
