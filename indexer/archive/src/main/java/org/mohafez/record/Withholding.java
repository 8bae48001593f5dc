package org.mohafez.record;

import java.util.List;
import java.util.stream.Stream;

/** Why a paper is for those who are signed in alone, whatever was said of those it came in with, until a person releases it. */
public final class Withholding {
    /** How rules begin that say what of private persons a paper holds. */
    public static final String HOLDS = "holds-";

    /** The reason that a degree of secrecy is printed on it. */
    public static final String MARKED = "marked";

    private Withholding() {}

    /** {@link #MARKED}, and rules of checks; none if nothing is against its being public. */
    public static List<String> reasons(PaperRecord paper) {
        Stream<String> marked = paper.marking() == null ? Stream.empty() : Stream.of(MARKED);
        Stream<String> held = paper.checks().stream().map(Check::rule).filter(rule -> rule.startsWith(HOLDS));
        return Stream.concat(marked, held).toList();
    }

    /** Who may see it. @param said by whoever brought it */
    public static Access access(PaperRecord paper, Access said) {
        return reasons(paper).isEmpty() ? said : Access.INTERNAL;
    }
}
