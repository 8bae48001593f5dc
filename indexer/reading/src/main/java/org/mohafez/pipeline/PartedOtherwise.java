package org.mohafez.pipeline;

/** What came of somebody's word on which papers a file holds. */
public sealed interface PartedOtherwise {
    /**
     * It holds.
     *
     * @param version of the file that has it
     * @param papers how many the file has now
     * @param without how many corrections have lost their place by it, and are kept
     */
    record Made(int version, int papers, int without) implements PartedOtherwise {}

    /** Somebody else parted the file meanwhile. */
    record Overtaken() implements PartedOtherwise {}

    /** It cannot be parted. @param why for people */
    record NotPossible(String why) implements PartedOtherwise {}
}
