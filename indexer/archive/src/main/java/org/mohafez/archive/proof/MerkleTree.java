package org.mohafez.archive.proof;

import java.util.ArrayList;
import java.util.List;

/**
 * The tree over a log's leaves, and the paths that prove something of it (RFC 9162, 2.1).
 *
 * @param size how many leaves it has
 * @param parts gives the roots of its parts
 */
record MerkleTree(int size, Parts parts) {

    /** Knows the roots of the trees that a tree is made of. */
    @FunctionalInterface
    interface Parts {
        /** @param from the first leaf, from 0 @param to the one behind the last */
        Hash root(int from, int to);
    }

    MerkleTree(List<Hash> leaves) {
        this(leaves.size(), new Leaves(leaves));
    }

    private record Leaves(List<Hash> leaves) implements Parts {
        @Override
        public Hash root(int from, int to) {
            if (to - from == 1) {
                return leaves.get(from);
            }
            int middle = from + split(to - from);
            return Hash.ofNode(root(from, middle), root(middle, to));
        }
    }

    Hash root() {
        return size == 0 ? Hash.ofNothing() : parts.root(0, size);
    }

    /** The tree as it was when it had so many leaves. */
    MerkleTree first(int leaves) {
        return new MerkleTree(leaves, parts);
    }

    /** What, with that leaf, gives the root: from the leaf upwards. @param index from 0 */
    List<Hash> inclusion(int index) {
        List<Hash> path = new ArrayList<>();
        inclusion(index, 0, size, path);
        return path;
    }

    private void inclusion(int index, int from, int to, List<Hash> path) {
        if (to - from == 1) {
            return;
        }
        int middle = from + split(to - from);
        if (index < middle) {
            inclusion(index, from, middle, path);
            path.add(parts.root(middle, to));
        } else {
            inclusion(index, middle, to, path);
            path.add(parts.root(from, middle));
        }
    }

    /** What shows that the first leaves are those of an earlier tree. @param earlier its size, from 1 */
    List<Hash> consistency(int earlier) {
        List<Hash> path = new ArrayList<>();
        consistency(earlier, 0, size, true, path);
        return path;
    }

    /**
     * @param earlier how many of these leaves it had
     * @param whole whether the earlier tree's root is known to who checks, because this is all of it
     */
    private void consistency(int earlier, int from, int to, boolean whole, List<Hash> path) {
        if (earlier == to - from) {
            if (!whole) {
                path.add(parts.root(from, to));
            }
            return;
        }
        int left = split(to - from);
        int middle = from + left;
        if (earlier <= left) {
            consistency(earlier, from, middle, whole, path);
            path.add(parts.root(middle, to));
        } else {
            consistency(earlier - left, middle, to, false, path);
            path.add(parts.root(from, middle));
        }
    }

    /** The largest power of two that is less. @param size at least 2 */
    static int split(int size) {
        return Integer.highestOneBit(size - 1);
    }
}
