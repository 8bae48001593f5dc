/**
 * Which papers a file holds.
 *
 * <p>In: the pages of a file. Out: the pages of each paper in it. This room knows by what a paper begins and ends (in the
 * words of diplomatics, its protocol and its eschatocol) and nothing of what it says between. It cuts nothing that it is not
 * sure of: a paper that is cut in two is worse than two that are read as one.
 */
@NullMarked
package org.mohafez.reader.parting;

import org.jspecify.annotations.NullMarked;
