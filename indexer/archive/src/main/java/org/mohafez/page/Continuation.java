package org.mohafez.page;

/**
 * How a table goes on from the last table before it, which a page break cut.
 *
 * @param repeatedRows how many of its first rows only repeat the heading of that table
 * @param cutRow whether its first row after those is the rest of a row that the break cut in two
 */
public record Continuation(int repeatedRows, boolean cutRow) {}
