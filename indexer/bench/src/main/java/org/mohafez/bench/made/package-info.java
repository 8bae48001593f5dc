/**
 * Made decisions, as many as are wanted: each paper is a function of a seed and its number alone, so that a part of them can be made
 * again, by anybody, in any order. Words follow Zipf's law as Mandelbrot put it: the commonest are those of the sample papers
 * ({@code words.txt}, of the development half), further ones are made of them by endings and compounds. Offices, bodies and posts are
 * those of the authority tables in every district and upazila.
 */
@NullMarked
package org.mohafez.bench.made;

import org.jspecify.annotations.NullMarked;
