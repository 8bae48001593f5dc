/**
 * What the pages of papers and decisions show, in the reader's language.
 *
 * <p>In: a holding as one of its versions has it, words to be marked, and a visitor, as far as what stands beside it (other papers, versions)
 * depends on who looks. Out: what the templates need, the line by which a decision is cited, and the same
 * for machines that read pages. It must not know the request.
 */
@NullMarked
package org.mohafez.web.record.view;

import org.jspecify.annotations.NullMarked;
