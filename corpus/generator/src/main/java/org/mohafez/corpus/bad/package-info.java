/** Files that a reader must refuse, or read with care, each for one reason. Out come bytes; no converter is needed for them. */
@NullMarked
package org.mohafez.corpus.bad;

import org.jspecify.annotations.NullMarked;
