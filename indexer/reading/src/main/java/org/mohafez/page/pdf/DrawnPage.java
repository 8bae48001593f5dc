package org.mohafez.page.pdf;

import org.mohafez.page.font.FontTally;
import org.mohafez.page.layout.content.PageContent;

/**
 * What a page's content streams draw.
 *
 * @param cover which letters one sees, and how much of the page is picture
 * @param curves how many curves its paths have: letters that are drawn as outlines have a dozen each
 * @param fonts in which fonts its text is set
 */
record DrawnPage(PageContent content, Cover cover, int curves, FontTally fonts) {}
