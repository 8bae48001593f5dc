/**
 * The prose of a body in segments: stretches under one label, numbered or not, and items of lists by themselves.
 *
 * <p>In: passages of the body. Out: segments in their order. This room knows where a stretch begins and what labels it, and must
 * not know which segments belong to one decision.
 */
@NullMarked
package org.mohafez.reader.decision.segment;

import org.jspecify.annotations.NullMarked;
