package org.corymb.lms.web.account;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/**
 * The page for a link that was used or whose time is over.
 *
 * @param again where a new one is asked for
 */
record DeadLink(String again) {

    static ModelAndView page(String again) {
        var page = new ModelAndView("account/dead-link", HttpStatus.GONE);
        page.addObject("page", new DeadLink(again));
        return page;
    }
}
