package org.mohafez.archive.bag;

import java.util.List;

/**
 * What went into a bag.
 *
 * @param holdings how many
 * @param bytes of their files as received, before they were packed
 * @param withdrawn ids of those that were left out because they were taken from readers
 * @param internal ids of those that were left out because not everybody may see them
 * @param faults what could not be taken, or is not what was received; for people
 */
public record Bagged(long holdings, long bytes, List<String> withdrawn, List<String> internal, List<String> faults) {}
