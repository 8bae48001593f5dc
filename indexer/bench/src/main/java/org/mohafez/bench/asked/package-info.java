/** What is asked of everybody: made of the papers' own words, so that there is something to find. */
@NullMarked
package org.mohafez.bench.asked;

import org.jspecify.annotations.NullMarked;
