package org.corymb.lms.web.learner;

import org.corymb.lms.web.SaidTime;

/**
 * One piece of news.
 *
 * @param path the page it leads to, from the root of this site
 */
record NewsLine(SaidTime date, String text, String path) {}
