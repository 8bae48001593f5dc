package org.mohafez.web.ui;

/**
 * What was searched for on the way to a page: its words are marked there, and all of it together leads back to the answers.
 *
 * @param words as typed; empty where none were
 * @param narrowed the other parameters of the address of the answers, without their language
 */
public record Sought(String words, QueryString narrowed) {
    /** Holds {@link #narrowed} in the address of a page, itself a query string. */
    private static final String BACK = "back";

    private static final String WORDS = "q";

    public Sought {
        words = words.strip();
        narrowed = narrowed.without(WORDS).without("lang");
    }

    /** From the address of the answers. */
    public static Sought by(QueryString answers) {
        String words = answers.first(WORDS);
        return new Sought(words == null ? "" : words, answers);
    }

    /** From the address of a page they led to. Whatever stands there, the way back is to answers of this portal. */
    public static Sought read(QueryString page) {
        String words = page.first(WORDS);
        return new Sought(words == null ? "" : words, QueryString.read(page.first(BACK)));
    }

    /** Whether one came here by no search. */
    public boolean isNothing() {
        return words.isEmpty() && narrowed.pairs().isEmpty();
    }

    /** What the addresses of pages carry on. */
    public QueryString onward() {
        return QueryString.empty().with(WORDS, words).with(BACK, narrowed.toString());
    }

    /** A page of the archive that carries it on. */
    public String onwardTo(String path, Lang lang) {
        return onward().in(lang).behind(path);
    }

    /** The address of the answers. */
    public String answers(Lang lang) {
        QueryString asked = QueryString.empty().with(WORDS, words);
        for (QueryString.Pair pair : narrowed.pairs()) {
            asked = asked.with(pair.name(), pair.value());
        }
        return asked.in(lang).behind("/search");
    }

    /** What of an address tells which page it is: not how one came there. */
    static QueryString withoutWayBack(QueryString page) {
        return page.without(BACK);
    }
}
