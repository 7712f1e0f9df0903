/** The database server that comes along: unpacked once, started on a data directory, stopped with the application. */
@NullMarked
package org.corymb.database;

import org.jspecify.annotations.NullMarked;
