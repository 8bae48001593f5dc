/** Measures search on the sample papers; {@code scripts/score} runs it. */
@NullMarked
package org.mohafez.score;

import org.jspecify.annotations.NullMarked;
