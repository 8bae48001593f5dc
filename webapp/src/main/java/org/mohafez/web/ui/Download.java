package org.mohafez.web.ui;

/** A file that a page offers: its address, what kind of file it is, and what for. */
public record Download(String href, String name, String purpose) {}
