/**
 * Copies: one paper that is held in two forms, such as a PDF and the DOCX it was made from, is shown once.
 *
 * <p>In: hits. Out: the same in their order, each with those behind it that say the same in another file. Only what is shown is folded:
 * totals, exports and answers to machines have every copy; tables say which rows are copies of which. This room must not know pages.
 */
@NullMarked
package org.mohafez.web.copies;

import org.jspecify.annotations.NullMarked;
