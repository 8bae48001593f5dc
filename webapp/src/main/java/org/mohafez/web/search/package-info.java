/**
 * The search page: an address becomes a question, the answer becomes a page.
 *
 * <p>In: the part of an address behind the question mark. Out: {@link org.mohafez.web.search.SearchUrl}, which other rooms
 * use to ask and to link, and the page itself. This room must not know how decisions are found.
 */
@NullMarked
package org.mohafez.web.search;

import org.jspecify.annotations.NullMarked;
