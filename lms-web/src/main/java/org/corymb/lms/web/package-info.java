/** Security, errors, layout and everything else that all pages share. */
@NullMarked
package org.corymb.lms.web;

import org.jspecify.annotations.NullMarked;
