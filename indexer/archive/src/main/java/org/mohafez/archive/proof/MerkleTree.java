package org.mohafez.archive.proof;

import java.util.ArrayList;
import java.util.List;

/** The tree over a log's leaves, and the paths that prove something of it (RFC 9162, 2.1). @param leaves hashes, in their order */
record MerkleTree(List<Hash> leaves) {

    Hash root() {
        return leaves.isEmpty() ? Hash.ofNothing() : root(leaves);
    }

    private static Hash root(List<Hash> leaves) {
        if (leaves.size() == 1) {
            return leaves.getFirst();
        }
        int left = split(leaves.size());
        return Hash.ofNode(root(leaves.subList(0, left)), root(leaves.subList(left, leaves.size())));
    }

    /** The tree as it was when it had so many leaves. */
    MerkleTree first(int size) {
        return new MerkleTree(leaves.subList(0, size));
    }

    /** What, with that leaf, gives the root: from the leaf upwards. @param index from 0 */
    List<Hash> inclusion(int index) {
        List<Hash> path = new ArrayList<>();
        inclusion(index, leaves, path);
        return path;
    }

    private static void inclusion(int index, List<Hash> leaves, List<Hash> path) {
        if (leaves.size() == 1) {
            return;
        }
        int middle = split(leaves.size());
        List<Hash> left = leaves.subList(0, middle);
        List<Hash> right = leaves.subList(middle, leaves.size());
        if (index < middle) {
            inclusion(index, left, path);
            path.add(root(right));
        } else {
            inclusion(index - middle, right, path);
            path.add(root(left));
        }
    }

    /** What shows that the first leaves are those of an earlier tree. @param earlier its size, from 1 */
    List<Hash> consistency(int earlier) {
        List<Hash> path = new ArrayList<>();
        consistency(earlier, leaves, true, path);
        return path;
    }

    /** @param whole whether the earlier tree's root is known to who checks, because this is all of it */
    private static void consistency(int earlier, List<Hash> leaves, boolean whole, List<Hash> path) {
        if (earlier == leaves.size()) {
            if (!whole) {
                path.add(root(leaves));
            }
            return;
        }
        int middle = split(leaves.size());
        List<Hash> left = leaves.subList(0, middle);
        List<Hash> right = leaves.subList(middle, leaves.size());
        if (earlier <= middle) {
            consistency(earlier, left, whole, path);
            path.add(root(right));
        } else {
            consistency(earlier - middle, right, false, path);
            path.add(root(left));
        }
    }

    /** The largest power of two that is less. @param size at least 2 */
    private static int split(int size) {
        return Integer.highestOneBit(size - 1);
    }
}
