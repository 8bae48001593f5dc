package org.mohafez.reader.decision.implementer;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.mohafez.bangla.phrase.Words;
import org.mohafez.reader.words.Label;

/**
 * Those who act, and by when where it is labelled behind a mark that parts it from them: উপজেলা কৃষি কর্মকর্তা; সময়: জুলাই/২০২২.
 *
 * @param names one paragraph of them before each limit, and behind the last
 * @param limits without label, to the next mark
 */
public record TimedNames(List<String> names, List<String> limits) {
    private static final Pattern MARK = Pattern.compile("\\s*[;,।|\\n]\\s*");
    private static final List<Label> LABELS = List.of(Label.DEADLINE);
    /** A year or an hour behind a comma goes on with the time: ৩০ জুন, ২০২৪. */
    private static final Pattern TIME = Words.pattern(
            "[\\p{Nd}\\s./-]+(?:খ্রিঃ|খ্রি\\.|খ্রিস্টাব্দ|ইং|সাল)?\\s*|.*\\p{Nd}\\s*(?:টা|ঘটিকা)[\\p{L}\\p{M}]*\\s*");
    /** How long a project lasts is not by when somebody acts. */
    private static final Pattern TERM = Words.pattern("(?:মেয়াদ|সময়কাল|বাস্তবায়নকাল)(?![\\p{L}]).*");

    private static final Pattern PROJECT = Words.pattern("প্রকল্প|কর্মসূচি|(?i:project|programme)");

    public TimedNames {
        names = List.copyOf(names);
        limits = List.copyOf(limits);
    }

    public static TimedNames of(String who) {
        List<String> names = new ArrayList<>();
        List<String> limits = new ArrayList<>();
        int from = 0;
        var mark = MARK.matcher(who);
        while (mark.find()) {
            String behind = who.substring(mark.end());
            int label = isTerm(who.substring(0, mark.start()), behind)
                    ? 0
                    : Label.at(behind, LABELS)
                            .filter(Label.Found::closed)
                            .map(Label.Found::end)
                            .orElse(0);
            if (label > 0 && label < behind.length()) {
                add(names, who.substring(Math.min(from, mark.start()), mark.start()));
                from = mark.end() + label;
                int end = endOfTime(who, from);
                limits.add(who.substring(from, end).strip());
                from = end;
                mark.region(end, who.length());
            }
        }
        add(names, who.substring(from));
        return new TimedNames(names, limits);
    }

    private static boolean isTerm(String before, String behind) {
        return TERM.matcher(behind).matches() && PROJECT.matcher(before).find();
    }

    private static int endOfTime(String who, int from) {
        var mark = MARK.matcher(who);
        int end = who.length();
        for (int at = from; mark.find(at); at = mark.end()) {
            end = mark.start();
            int next = mark.end();
            String piece = MARK.split(who.substring(next), 2)[0];
            if (piece.isBlank() || !TIME.matcher(piece).matches()) {
                return end;
            }
            end = next + piece.length();
        }
        return end;
    }

    private static void add(List<String> names, String part) {
        String bare = part.replaceFirst("^\\s*[;,।|]\\s*", "").strip();
        if (!bare.isEmpty()) {
            names.add(bare);
        }
    }
}
