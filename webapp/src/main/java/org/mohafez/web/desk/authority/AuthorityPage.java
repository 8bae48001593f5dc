package org.mohafez.web.desk.authority;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Names of offices or of implementers: what may be one, what was joined, and which words say the same.
 *
 * @param key of its forms
 * @param facet whose names, by the parameter of a search
 * @param ways to the names of the other
 * @param typed what is looked for
 * @param chosen the one for which its like is looked for; null where none is
 * @param pairs what may be one, the likest first; only where nothing is looked for
 * @param found what answers, and how many there are, in words; empty where nothing is looked for
 * @param said what stands, the newest first
 * @param undone what no longer stands, the newest first
 * @param problem why something was not done; null where there is none
 * @param done whether something was just done
 */
public record AuthorityPage(
        String key,
        String facet,
        List<Way> ways,
        String typed,
        @Nullable Chosen chosen,
        List<Pair> pairs,
        List<Value> found,
        String counted,
        List<Said> said,
        List<Said> undone,
        @Nullable String problem,
        boolean done) {

    /** Where the names of this kind are, whatever is looked for. */
    public String all() {
        return ways.stream().filter(Way::current).map(Way::href).findFirst().orElseThrow();
    }

    /** A link to names of one kind. */
    public record Way(String href, String text, boolean current) {}

    /**
     * A value.
     *
     * @param href its own page
     * @param likeHref where its like is looked for
     * @param count of papers or decisions, in words
     */
    public record Value(String code, String label, String href, String likeHref, String count) {}

    /** A value, and those that may be the same, the likest first. */
    public record Chosen(Value value, List<Value> like) {}

    /** Two that may be one. @param why in words; empty where their names are alike */
    public record Pair(Value one, Value other, String why) {}

    /** Something that was said, in words, and by whom and when. */
    public record Said(long number, String text, String by) {}
}
