/**
 * What a paper does to other papers: corrects, amends, cancels, suspends, replaces or confirms them.
 *
 * <p>In: the paper laid out, its kind and title. Out: each act with the words that do it and the paper it is done to, as far as
 * these are stated. That something ought to be cancelled is no act; nor is the cancelling of a tender, a licence or a meeting.
 */
@NullMarked
package org.mohafez.reader.relation;

import org.jspecify.annotations.NullMarked;
