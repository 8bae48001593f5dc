/**
 * Commands that answer and change nothing: what is found, what a paper or a text says, which date is meant.
 *
 * <p>In: a question, a file or a text. Out: the answer, as lines or as JSON.
 */
@NullMarked
package org.mohafez.cli.asking;

import org.jspecify.annotations.NullMarked;
