package org.corymb.lms.enrolment;

import java.util.List;

/**
 * Whether every session of a run lies in the hours in which somebody is free.
 *
 * @param weeksOutside the weeks with a session that does not; empty when all fit
 * @param before whether such a session begins too early
 * @param after whether such a session ends too late
 */
public record HoursFit(List<Integer> weeksOutside, boolean before, boolean after) {

    public HoursFit {
        weeksOutside = List.copyOf(weeksOutside);
    }

    public boolean fits() {
        return weeksOutside.isEmpty();
    }
}
