/**
 * For programs that fetch all of the archive, or a document with its pages, by the rules of archives and libraries: OAI-PMH, IIIF
 * and sitemaps.
 *
 * <p>In: the archive, walked as it is; no index. Out: XML and JSON of those standards. {@link
 * org.mohafez.web.harvest.Catalogue} knows what there is and when it changed; the rest reads records one by one. What a visitor
 * may not see is in no list and no count.
 */
@NullMarked
package org.mohafez.web.harvest;

import org.jspecify.annotations.NullMarked;
