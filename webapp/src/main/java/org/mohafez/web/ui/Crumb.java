package org.mohafez.web.ui;

/** A step of the way from the beginning to a page. */
public record Crumb(String text, String href) {}
