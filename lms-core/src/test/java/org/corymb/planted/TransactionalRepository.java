package org.corymb.planted;

import org.springframework.transaction.annotation.Transactional;

/** Breaks a rule on purpose: a repository that decides what happens together. */
@Transactional
public class TransactionalRepository {}
