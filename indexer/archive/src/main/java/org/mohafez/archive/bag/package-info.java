/**
 * Papers to be taken away, as a BagIt bag (RFC 8493): a folder, or a zip archive of one.
 *
 * <p>In: files with their paths; or holdings of an archive. Out: a bag that any tool can check, with digests that are taken of the very
 * bytes that are written.
 */
@NullMarked
package org.mohafez.archive.bag;

import org.jspecify.annotations.NullMarked;
