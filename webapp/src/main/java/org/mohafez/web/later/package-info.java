/**
 * What later papers say they do to a paper: amend, correct, cancel, suspend or replace it.
 *
 * <p>In: memo numbers, and who asks. Out: what is said of the paper of each number, and the way to the paper that says it. This
 * room must not know what page that is shown on. It never says what is in force: only what the papers of this archive say.
 */
@NullMarked
package org.mohafez.web.later;

import org.jspecify.annotations.NullMarked;
