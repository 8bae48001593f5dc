package org.mohafez.page.pdf;

import org.mohafez.page.layout.PageContent;

/**
 * What a page's content streams draw.
 *
 * @param pictured the part of the page that pictures cover, 0 to 1
 * @param visibleLetters how many characters are drawn so that one sees them
 */
record DrawnPage(PageContent content, double pictured, int visibleLetters) {}
