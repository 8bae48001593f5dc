/**
 * What a node of an OpenSearch cluster must know of Mohafez, as a plugin.
 *
 * <p>In: texts to be indexed, and rankings from a portal. Out: the same terms and the same scores as an archive's own index has, and
 * the words of an index that begin alike. This room must not know of requests, records or the portal.
 */
@NullMarked
package org.mohafez.node;

import org.jspecify.annotations.NullMarked;
