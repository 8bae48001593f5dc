/**
 * The log of digests, and proofs from it: that a paper is what it was on a day, and that nothing was changed or removed since.
 *
 * <p>In: for each version of each holding the digest of its inventory, which has those of all its files. Out: an append-only log of
 * these, the roots of its Merkle tree (RFC 6962, RFC 9162) with a signature, and small files that prove a line of it. A proof is
 * checked without the archive. Whoever has the machine has the key too: only a root that somebody else kept proves anything
 * against them. This room knows no storage format.
 */
@NullMarked
package org.mohafez.archive.proof;

import org.jspecify.annotations.NullMarked;
