/**
 * A question, read: from what was typed to clauses, each of words, what they may also mean, and ranges.
 *
 * <p>In: what somebody typed, and the synonyms that count. Out: a {@link org.mohafez.search.query.QueryText} and notes on how it was
 * taken. This room must not know hits, or who asks; of the index it knows the names of fields, of papers their kinds. All values are
 * immutable and safe for use by several threads.
 */
@NullMarked
package org.mohafez.search.query;

import org.jspecify.annotations.NullMarked;
