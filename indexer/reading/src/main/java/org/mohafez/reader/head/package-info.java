/**
 * The head of a paper: its letterhead, memo number and dates, title, subject and kind.
 *
 * <p>In: the lines before the paper begins to speak, and those after its signature, where some offices put the memo number.
 * Out: what they state, each value with where it was found. This room must not know what a meeting decided.
 */
@NullMarked
package org.mohafez.reader.head;

import org.jspecify.annotations.NullMarked;
