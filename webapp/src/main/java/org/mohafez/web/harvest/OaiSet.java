package org.mohafez.web.harvest;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.mohafez.index.FacetCode;
import org.mohafez.record.Office;
import org.mohafez.record.PaperRecord;
import org.mohafez.web.ui.Lang;
import org.mohafez.web.ui.Words;

/**
 * A part of the archive that can be harvested by itself: the papers of a kind, or of an office. What stands behind the colon is
 * the code by which the search filters.
 *
 * @param name for people
 */
record OaiSet(String spec, String name) {
    private static final Words WORDS = Words.in(Lang.BN);

    /** That of all kinds, and that of all offices. */
    static final List<OaiSet> PARENTS =
            List.of(new OaiSet("kind", WORDS.say("facet.kind")), new OaiSet("office", WORDS.say("facet.office")));

    /** Those that a paper is in. */
    static List<OaiSet> of(PaperRecord paper) {
        List<OaiSet> sets = new ArrayList<>();
        String kind = paper.kind().code();
        sets.add(new OaiSet("kind:" + kind, WORDS.say("kind." + kind)));
        Office office = paper.office();
        String name = office == null ? null : office.name();
        if (office != null && name != null && !name.isBlank()) {
            String code = Objects.requireNonNullElseGet(office.code(), () -> FacetCode.of(name));
            sets.add(new OaiSet("office:" + code, name));
        }
        return sets;
    }

    /** Whether what is in this set is asked for by that name, its own or that of a set around it. */
    boolean isWithin(String asked) {
        return spec.equals(asked) || spec.startsWith(asked + ":");
    }
}
