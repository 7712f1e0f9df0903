package org.corymb.planted.web;

import org.springframework.transaction.annotation.Transactional;

/** Breaks a rule on purpose: a transaction as long as a request. */
public class TransactionalMethodPage {
    @Transactional
    public void show() {}
}
