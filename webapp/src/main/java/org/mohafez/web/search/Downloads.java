package org.mohafez.web.search;

import java.util.List;
import org.mohafez.web.ui.Download;
import org.mohafez.web.ui.Words;

/**
 * What a whole result can be taken away as.
 *
 * @param heading says how many there are
 * @param limit what is given at the most; empty where all is given
 * @param sample the way to a sample of it, for an audit
 */
public record Downloads(String heading, String limit, List<Download> files, String sample) {
    /** Rows of a table. */
    public static final int MOST_ROWS = 50_000;
    /** Decisions of a worksheet, which people fill in. */
    public static final int MOST_TASKS = 2_000;
    /** Papers whose originals are zipped. */
    public static final int MOST_PAPERS = 500;
    /** Tables, worksheets and samples that are made at once: each reads records as fast as it can. */
    public static final int TABLES_AT_ONCE = 8;
    /** Zips of originals: one may take an hour on a slow line, for which no table is to wait. */
    public static final int ORIGINALS_AT_ONCE = 4;
    /** Bytes of these originals: 1 GiB. */
    public static final long MOST_BYTES = 1L << 30;

    public Downloads {
        files = List.copyOf(files);
    }

    static Downloads of(SearchUrl url, long total, Words words) {
        SearchUrl whole = url.onPage(1).withOnly("size", null);
        return new Downloads(
                words.say("downloads", total),
                total > MOST_ROWS ? words.say("downloads.limit", MOST_ROWS) : "",
                List.of(
                        file(whole, ".xlsx", words.say("downloads.xlsx"), words.say("downloads.xlsx.for")),
                        file(whole, ".csv", words.say("downloads.csv"), words.say("downloads.csv.for")),
                        file(whole, ".jsonl", words.say("downloads.jsonl"), words.say("downloads.jsonl.for")),
                        file(whole, "/worksheet.docx", words.say("downloads.docx"), words.say("downloads.docx.for")),
                        file(whole, ".zip", words.say("downloads.zip"), words.say("downloads.zip.for", MOST_PAPERS))),
                whole.toQueryString().behind("/audit/sample"));
    }

    private static Download file(SearchUrl url, String suffix, String name, String purpose) {
        return new Download(url.hrefAs(suffix), name, purpose);
    }
}
