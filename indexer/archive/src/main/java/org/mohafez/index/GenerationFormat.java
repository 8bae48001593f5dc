package org.mohafez.index;

import java.nio.file.Path;
import java.util.Optional;

/** An engine that keeps generations in folders. Implementations are stateless. */
public interface GenerationFormat {
    /**
     * Opens a generation to be written; an empty folder becomes one. From now on, until it is closed, it says of itself that
     * it is unfinished, and which ledger tells what it may lack.
     */
    GenerationWriter open(Path generation, String ledger);

    /**
     * Begins a generation that nobody reads before it is closed, and into which each file is put once. Whoever ends without closing it has
     * built nothing.
     */
    GenerationWriter build(Path generation);

    /** What its last commit says; empty where this program did not make it with the fields it has now. */
    Optional<Commit> lastCommit(Path generation);

    /**
     * @param finished whether its writer closed it
     * @param ledger the {@link Ledger#name()} of its writer
     */
    record Commit(boolean finished, String ledger) {
        /** Whether nothing can be missing from it but what that ledger tells. */
        boolean isCoveredBy(Ledger other) {
            return finished || (!ledger.isEmpty() && ledger.equals(other.name()));
        }
    }

    /** Whether this program made it, with the fields it has now, and finished it. */
    default boolean isUsable(Path generation) {
        return lastCommit(generation).filter(Commit::finished).isPresent();
    }
}
