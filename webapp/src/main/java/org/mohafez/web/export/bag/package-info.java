/**
 * The originals of a result in one zip: a BagIt bag (RFC 8493) that opens as a small site without a server.
 *
 * <p>In: the rows of a result. Out: originals as received, the text of each paper, a page with the decisions, and manifests of
 * digests that are taken of the very bytes that are sent.
 */
@NullMarked
package org.mohafez.web.export.bag;

import org.jspecify.annotations.NullMarked;
