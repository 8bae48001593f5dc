package org.mohafez.page;

/** What came of reading a file: its pages, or the reason there are none. */
public sealed interface Reading permits Pages, Unreadable {}
