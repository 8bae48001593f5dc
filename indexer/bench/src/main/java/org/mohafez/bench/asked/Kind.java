package org.mohafez.bench.asked;

/** What readers do; each is measured by itself. */
public enum Kind {
    /** The best ten of one word. */
    ONE("one word"),
    WORDS("2–3 words"),
    PHRASE("phrase"),
    /** A word, an office, two years; four facets, ten marked passages. */
    NARROW("word + office + dates, facets, passages"),
    /** A word of a tenth to a third of all decisions; four facets, ten marked passages. */
    BROAD("broad word, facets, passages"),
    NEWEST("newest first"),
    PREFIX("prefix"),
    /** A misspelt word. */
    FUZZY("misspelt word"),
    /** The beginning of a name. */
    SUGGEST("suggest"),
    MEMO("memo number"),
    /** Hits 991 to 1,000. */
    DEEP("deep page");

    private final String label;

    Kind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether counts of four facets and marked passages belong to the answer. */
    public boolean isFaceted() {
        return this == NARROW || this == BROAD;
    }
}
