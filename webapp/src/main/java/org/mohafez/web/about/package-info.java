/**
 * What the portal is and who runs it; how to ask: what the search matches, and how to ask it exactly.
 *
 * <p>In: nothing but the operator, and the names of fields that a query may have. Out: a page about the portal, and one whose
 * examples are searches. This room must not
 * know how answers are found; its tests ask every example.
 */
@NullMarked
package org.mohafez.web.about;

import org.jspecify.annotations.NullMarked;
