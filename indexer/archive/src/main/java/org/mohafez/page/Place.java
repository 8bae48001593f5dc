package org.mohafez.page;

/**
 * Where something stands.
 *
 * @param page from 1
 * @param box on that page
 */
public record Place(int page, Box box) {}
