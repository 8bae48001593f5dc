package org.mohafez.corpus.paper;

/** What follows begins on a page of its own. */
public record NewPage() implements Block {}
