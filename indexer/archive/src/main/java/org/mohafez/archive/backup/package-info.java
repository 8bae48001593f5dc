/**
 * An archive copied to another place, and back.
 *
 * <p>In: an archive's folder, and another one. Out: the other one has what cannot be made again, each byte checked against its digest
 * when it was copied; what it had already is not copied again. A copy is an archive without an index: it can be verified,
 * proved from and read as one.
 */
@NullMarked
package org.mohafez.archive.backup;

import org.jspecify.annotations.NullMarked;
