/**
 * Decisions from prose: under labels, in lists that a sentence announces, in numbered paragraphs, or where a sentence resolves.
 *
 * <p>In: segments. Out: drafts in the paper's order, with the topics of the agenda and those who must act. This room must not
 * know tables.
 */
@NullMarked
package org.mohafez.reader.decision.prose;

import org.jspecify.annotations.NullMarked;
