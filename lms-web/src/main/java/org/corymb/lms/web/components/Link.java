package org.corymb.lms.web.components;

/**
 * One entry of breadcrumbs, tabs or a pagination.
 *
 * @param key names it among its neighbours
 * @param path where it leads, from the root of this site
 */
public record Link(String key, String path, String text) {}
