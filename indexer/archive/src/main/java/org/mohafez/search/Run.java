package org.mohafez.search;

/** A piece of text, and whether it answers the query. Runs put together are the text; a run never splits a cluster. */
public record Run(String text, boolean match) {}
