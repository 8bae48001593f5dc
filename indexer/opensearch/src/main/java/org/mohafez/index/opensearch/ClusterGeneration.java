package org.mohafez.index.opensearch;

import org.mohafez.record.Access;

/**
 * A build of the index: one index of the cluster for each kind of reader. What is internal is not hidden from the public's index, it is
 * not in it, so that nothing that the public is told can depend on it.
 *
 * @param archive the name by which a cluster that serves several archives tells them apart
 */
record ClusterGeneration(String archive, int number) {
    /** Of all generations of an archive. */
    static String pattern(String archive) {
        return archive + "-g*";
    }

    String index(Access access) {
        return archive + "-g%06d-".formatted(number) + access.code();
    }

    /** By what it is read once it is the current one. */
    static String alias(String archive, Access access) {
        return archive + "-" + access.code();
    }

    /** Of the name of an index; 0 if it is none of that archive's. */
    static int number(String archive, String index) {
        String prefix = archive + "-g";
        return index.startsWith(prefix) && index.substring(prefix.length()).matches("\\d{6}-[a-z]+")
                ? Integer.parseInt(index.substring(prefix.length(), prefix.length() + 6))
                : 0;
    }
}
