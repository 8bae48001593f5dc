/**
 * What the pages of papers and decisions show, in the reader's language.
 *
 * <p>In: a holding as one of its versions has it, and words to be marked. Out: what the templates need, the line by which a decision is cited, and the same
 * for machines that read pages. It must not know addresses asked for, nor who asks.
 */
@NullMarked
package org.mohafez.web.record.view;

import org.jspecify.annotations.NullMarked;
