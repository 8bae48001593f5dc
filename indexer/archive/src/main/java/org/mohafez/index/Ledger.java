package org.mohafez.index;

import java.util.List;

/**
 * Where a writer of the archive notes what it is about to keep, until a commit of the index has it. When the writer is
 * killed, an index of the same ledger lacks nothing but what is noted there.
 */
public interface Ledger {
    /** Nothing is noted anywhere: after a writer that was killed the index has to be made anew. */
    Ledger NONE = new Ledger() {
        @Override
        public String name() {
            return "";
        }

        @Override
        public List<String> uncommitted() {
            return List.of();
        }

        @Override
        public void committed() {
            // Nothing was noted.
        }
    };

    /** Tells this ledger from one that was begun anew; empty: nothing is noted. */
    String name();

    /** Ids of holdings that the index may lack. */
    List<String> uncommitted();

    /** The index has them all now, durably. */
    void committed();
}
