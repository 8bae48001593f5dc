/**
 * XML as it is written by the formats of this room.
 *
 * <p>In: elements, attributes and texts in their order. Out: well-formed XML 1.0 in UTF-8.
 */
@NullMarked
package org.mohafez.web.export.markup;

import org.jspecify.annotations.NullMarked;
