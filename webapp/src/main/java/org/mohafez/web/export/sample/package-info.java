/**
 * A sample for an audit that anybody can draw again.
 *
 * <p>In: a seed, a size, and the hits of a search. Out: those whose draw is lowest. The same seed and the same hits give the same
 * sample, whoever asks, whenever, in whatever order the hits come.
 */
@NullMarked
package org.mohafez.web.export.sample;

import org.jspecify.annotations.NullMarked;
