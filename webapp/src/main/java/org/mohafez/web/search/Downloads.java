package org.mohafez.web.search;

import java.util.List;
import org.mohafez.web.ui.Words;

/**
 * What a whole result can be taken away as.
 *
 * @param heading says how many there are
 * @param limit what is given at the most; empty where all is given
 */
public record Downloads(String heading, String limit, List<File> files) {
    /** Rows of a table. */
    public static final int MOST_ROWS = 50_000;

    /** A kind of file, and what it is for. */
    public record File(String href, String name, String purpose) {}

    public Downloads {
        files = List.copyOf(files);
    }

    static Downloads of(SearchUrl url, long total, Words words) {
        return new Downloads(
                words.say("downloads", total),
                total > MOST_ROWS ? words.say("downloads.limit", MOST_ROWS) : "",
                List.of(
                        file(url, ".xlsx", words.say("downloads.xlsx"), words.say("downloads.xlsx.for")),
                        file(url, ".csv", words.say("downloads.csv"), words.say("downloads.csv.for")),
                        file(url, ".jsonl", words.say("downloads.jsonl"), words.say("downloads.jsonl.for"))));
    }

    private static File file(SearchUrl url, String suffix, String name, String purpose) {
        return new File(url.onPage(1).withOnly("size", null).hrefAs(suffix), name, purpose);
    }
}
