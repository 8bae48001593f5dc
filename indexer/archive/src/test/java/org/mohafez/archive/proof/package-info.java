/** Tests of the log of digests and its proofs. */
@NullMarked
package org.mohafez.archive.proof;

import org.jspecify.annotations.NullMarked;
