/** A badge as a document to print: a certificate of one or two pages with the signed badge inside the file. */
@NullMarked
package org.corymb.lms.web.badges.certificate;

import org.jspecify.annotations.NullMarked;
