/**
 * Those who must carry a decision out.
 *
 * <p>In: the paragraphs of a cell, or what stands behind a label. Out: one implementer for each post, person or office, with its
 * place; the time that is labelled beside them apart. This room must not know decisions.
 */
@NullMarked
package org.mohafez.reader.decision.implementer;

import org.jspecify.annotations.NullMarked;
