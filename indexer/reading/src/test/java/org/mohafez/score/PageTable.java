package org.mohafez.score;

import java.util.Locale;
import java.util.Map;

/** Scores of pages as people and spreadsheets read them. */
final class PageTable {
    static final String TSV_HEAD =
            "half\tclass\tpaper\tpapers\tpages\twrong roads\ttruth\tedits\tspurious\tcovered\tcovered edits"
                    + "\twords\twords read\twords right\trows\trows found\trows paired\trows near\tfields\tfields right\tunread"
                    + "\tunread said\tfailed";

    private PageTable() {}

    /** By half and class; the percentages are of all letters, rows and fields of a class, not of its papers. */
    static String of(Map<String, PageScore> classes) {
        var table = new StringBuilder(String.format(
                Locale.ROOT,
                "%-5s %-22s %6s %5s %5s  %6s %6s  %6s %6s  %6s %5s %5s  %5s %5s %5s  %7s %7s%n",
                "half",
                "class",
                "papers",
                "pages",
                "road",
                "CER%",
                "extra%",
                "wordR",
                "wordP",
                "inked",
                "CER%",
                "",
                "rows",
                "F1",
                "near",
                "fields",
                "unread"));
        classes.forEach((key, score) -> table.append(row(key.split("\t"), score)));
        return table.toString();
    }

    private static String row(String[] key, PageScore score) {
        TextScore text = score.text();
        RowScore rows = score.rows();
        return String.format(
                Locale.ROOT,
                "%-5s %-22s %6d %5d %5d  %6s %6s  %6s %6s  %6d %5s %5s  %5d %5.3f %5.3f  %7s %7s%n",
                key[0],
                key[1],
                score.papers(),
                score.pages(),
                score.wrongRoads(),
                figure(text.edits(), text.truth()),
                figure(text.spurious(), text.truth()),
                figure(text.wordsRight(), text.words()),
                figure(text.wordsRight(), text.wordsRead()),
                text.covered(),
                figure(text.coveredEdits(), text.covered()),
                score.failed() > 0 ? "!" + score.failed() : "",
                rows.wanted(),
                rows.f1(),
                rows.nearShare(),
                score.fieldsRight() + "/" + score.fields(),
                score.unread() == 0 ? "" : score.unreadSaid() + "/" + score.unread());
    }

    private static String figure(int part, int whole) {
        return whole == 0 ? "-" : String.format(Locale.ROOT, "%.2f", TextScore.percent(part, whole));
    }

    static String tsv(String key, PageScore s) {
        TextScore t = s.text();
        RowScore r = s.rows();
        int[] figures = {
            s.papers(), s.pages(), s.wrongRoads(), t.truth(), t.edits(), t.spurious(), t.covered(), t.coveredEdits(),
            t.words(), t.wordsRead(), t.wordsRight(), r.wanted(), r.found(), r.paired(), r.near(), s.fields(),
            s.fieldsRight(), s.unread(), s.unreadSaid(), s.failed()
        };
        var line = new StringBuilder(key);
        for (int figure : figures) {
            line.append('\t').append(figure);
        }
        return line.toString();
    }
}
