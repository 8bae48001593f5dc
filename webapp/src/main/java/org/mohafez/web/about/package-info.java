/**
 * How to ask: what the search matches, and how to ask it exactly.
 *
 * <p>In: nothing but the names of fields that a query may have. Out: a page whose examples are searches. This room must not
 * know how answers are found; its tests ask every example.
 */
@NullMarked
package org.mohafez.web.about;

import org.jspecify.annotations.NullMarked;
