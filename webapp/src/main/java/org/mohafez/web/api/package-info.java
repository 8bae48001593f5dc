/**
 * The same for machines: JSON, CSV and Atom of a search, suggestions, the description of all of it, and what those who run
 * the portal ask for.
 *
 * <p>In: the addresses of {@link org.mohafez.web.search.SearchUrl}. Out: the shapes of the published contract, whose
 * description is {@code openapi.json} beside this file. This room must not know how pages look.
 */
@NullMarked
package org.mohafez.web.api;

import org.jspecify.annotations.NullMarked;
