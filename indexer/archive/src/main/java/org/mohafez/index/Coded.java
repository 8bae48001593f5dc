package org.mohafez.index;

import org.mohafez.bangla.Clusters;

/**
 * A value that is counted and filtered by.
 *
 * @param code {@code [a-z0-9-]+}, never reused
 * @param label as the papers have it; of a {@code KIND} or {@code SOURCE} the code again, for whose words the portal cares
 */
public record Coded(String code, String label) {
    /** Clusters of a label that are kept: a topic cell can hold a page of text, and lists of values stay legible. */
    private static final int LONGEST_LABEL = 160;

    public Coded {
        label = Clusters.cut(Contacts.without(label).strip(), LONGEST_LABEL);
    }

    /** A value without a code of its own gets the one its label makes. */
    public static Coded of(String label) {
        return new Coded(FacetCode.of(label), label);
    }
}
