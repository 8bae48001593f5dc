/**
 * A paper as it was written: blocks in the order they are printed. In comes its JSON with everything drawn; it is what both the
 * printed page and the truth are made from, and knows neither.
 */
@NullMarked
package org.mohafez.corpus.paper;

import org.jspecify.annotations.NullMarked;
