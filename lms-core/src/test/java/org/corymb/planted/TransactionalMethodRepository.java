package org.corymb.planted;

import org.springframework.transaction.annotation.Transactional;

/** Breaks a rule on purpose: a repository whose method decides what happens together. */
public class TransactionalMethodRepository {
    @Transactional
    public void store() {}
}
