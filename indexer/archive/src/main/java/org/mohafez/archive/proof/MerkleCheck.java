package org.mohafez.archive.proof;

import java.util.Iterator;
import java.util.List;

/** Checks paths of a {@link MerkleTree} without the tree (RFC 9162, 2.1.3.2 and 2.1.4.2). What is not a path proves nothing. */
final class MerkleCheck {
    private MerkleCheck() {}

    /** Whether that leaf is at that place of the tree with that root. @param index from 0 */
    static boolean includes(Hash leaf, long index, long size, List<Hash> path, Hash root) {
        if (index < 0 || index >= size) {
            return false;
        }
        long place = index;
        long last = size - 1;
        Hash hash = leaf;
        for (Hash beside : path) {
            if (last == 0) {
                return false;
            }
            if (isRight(place) || place == last) {
                hash = Hash.ofNode(beside, hash);
                // On the right edge there may be levels without a node beside this one.
                while (!isRight(place) && place != 0) {
                    place >>= 1;
                    last >>= 1;
                }
            } else {
                hash = Hash.ofNode(hash, beside);
            }
            place >>= 1;
            last >>= 1;
        }
        return last == 0 && hash.equals(root);
    }

    /** Whether the leaves of the earlier tree are the first ones of the later. @param earlier its size, from 1 */
    static boolean extend(long earlier, Hash earlierRoot, long later, Hash laterRoot, List<Hash> path) {
        if (earlier < 1 || earlier > later) {
            return false;
        }
        if (earlier == later) {
            return path.isEmpty() && earlierRoot.equals(laterRoot);
        }
        Iterator<Hash> rest = path.iterator();
        // A full earlier tree is a node of the later one, and is not told again.
        boolean full = Long.bitCount(earlier) == 1;
        if (!full && !rest.hasNext()) {
            return false;
        }
        long place = earlier - 1;
        long last = later - 1;
        while (isRight(place)) {
            place >>= 1;
            last >>= 1;
        }
        Hash before = full ? earlierRoot : rest.next();
        Hash after = before;
        while (rest.hasNext()) {
            Hash beside = rest.next();
            if (last == 0) {
                return false;
            }
            if (isRight(place) || place == last) {
                before = Hash.ofNode(beside, before);
                after = Hash.ofNode(beside, after);
                while (!isRight(place) && place != 0) {
                    place >>= 1;
                    last >>= 1;
                }
            } else {
                after = Hash.ofNode(after, beside);
            }
            place >>= 1;
            last >>= 1;
        }
        return last == 0 && before.equals(earlierRoot) && after.equals(laterRoot);
    }

    private static boolean isRight(long place) {
        return (place & 1) == 1;
    }
}
