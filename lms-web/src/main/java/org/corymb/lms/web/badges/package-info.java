/** Badges for those who earned, issue or check one: pages, files, issuers, key documents, status lists, pictures. */
@NullMarked
package org.corymb.lms.web.badges;

import org.jspecify.annotations.NullMarked;
