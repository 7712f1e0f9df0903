package org.corymb.lms.importing;

/** An entry together with where it stands in its file. */
record Placed<T>(T entry, Place place) {}
