package org.mohafez.reader.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mohafez.bangla.phrase.Words;

/** Projects and programmes that are named: “…” শীর্ষক প্রকল্প, আশ্রয়ণ-২ প্রকল্প, the project titled “…”. Talk of projects names none. */
final class Projects {
    private static final String PROJECT = "(?:প্রকল্প|কর্মসূচি|কর্মসূচী)";
    private static final Pattern QUOTED = Words.pattern(
            "[“\"‘'](?<name>[^”\"’'“‘]{4,200})[”\"’']\\s*(?:\\([^()]{1,30}\\)\\s*)?(?:-?শীর্ষক|নামক|নামীয়)?\\s*(?:বিনিয়োগ|উন্নয়ন|কারিগরি সহায়তা)?\\s*"
                    + PROJECT);
    private static final Pattern TITLED = Words.pattern("\\s*-?শীর্ষক\\s*" + PROJECT);
    /** A name that ends in a number or a phase: আশ্রয়ণ-২ প্রকল্প, … (৩য় পর্যায়) প্রকল্প. */
    private static final Pattern PHASED =
            Words.pattern("(?:[-–]\\s?\\p{Nd}{1,2}|\\((?:[^()]{1,20}\\s)?(?:পর্যায়|ফেজ|সংশোধিত)\\))\\s*" + PROJECT);

    private static final Pattern ENGLISH = Pattern.compile(
            "(?:[Pp]rojects?|[Pp]rogrammes?)\\s+(?:titled|entitled|named)\\s+[“\"‘'](?<name>[^”\"’'“‘]{4,200})[”\"’']");

    private Projects() {}

    static List<Mentions.Span> in(String text) {
        List<Mentions.Span> spans = new ArrayList<>();
        for (Pattern named : List.of(QUOTED, ENGLISH)) {
            named.matcher(text)
                    .results()
                    .forEach(match ->
                            spans.add(new Mentions.Span(match.start("name"), match.end("name"), "project", "")));
        }
        for (Pattern ending : List.of(TITLED, PHASED)) {
            Matcher end = ending.matcher(text);
            while (end.find()) {
                int start = NameBefore.start(text, end.start());
                int after = ending == TITLED ? end.start() : end.end();
                boolean known = spans.stream().anyMatch(span -> span.start() < after && start < span.end());
                if (start < end.start() && !known) {
                    spans.add(new Mentions.Span(start, after, "project", ""));
                }
            }
        }
        return spans;
    }
}
