package org.corymb.planted.web;

import org.springframework.transaction.annotation.Transactional;

/** Breaks a rule on purpose: a transaction as long as a page. */
@Transactional
public class TransactionalPage {}
