/**
 * The parts of a paper: its head, its body, and its close.
 *
 * <p>In: the paper laid out. Out: the same, parted where it begins to speak and where it is signed. This room knows what
 * letterheads, labels and signatures look like, and not what they say.
 */
@NullMarked
package org.mohafez.reader.zone;

import org.jspecify.annotations.NullMarked;
