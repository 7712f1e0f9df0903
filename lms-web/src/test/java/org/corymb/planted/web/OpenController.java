package org.corymb.planted.web;

import org.springframework.stereotype.Controller;

/** Breaks a rule on purpose: a controller that everybody sees. */
@Controller
public class OpenController {}
