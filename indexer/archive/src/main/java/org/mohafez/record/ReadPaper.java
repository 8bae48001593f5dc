package org.mohafez.record;

import org.mohafez.page.Pages;

/**
 * A paper as it was read.
 *
 * @param pages those it stands on, by their numbers in the file; of a page it shares with another paper, only its own part
 */
public record ReadPaper(PaperRecord record, Pages pages) {}
