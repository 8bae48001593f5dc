/**
 * What the seed decides. In comes the seed and a paper's list of draws; out come strings in the forms the paper asks for. Every value
 * hangs on the seed, the paper and its own name alone, so that writing one paper anew never changes another.
 */
@NullMarked
package org.mohafez.corpus.draw;

import org.jspecify.annotations.NullMarked;
