/**
 * Sets papers. In come a paper's blocks, out come plain text and HTML; what stands on the page is the same in both.
 */
@NullMarked
package org.mohafez.corpus.print;

import org.jspecify.annotations.NullMarked;
