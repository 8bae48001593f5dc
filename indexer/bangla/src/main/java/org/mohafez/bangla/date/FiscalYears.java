package org.mohafez.bangla.date;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mohafez.bangla.date.WrittenDate.Candidate;

/** Fiscal years that a text calls so: ২০২৪-২৫ অর্থবছর, অর্থ বছর: ২০২৪-২০২৫, FY 2024-25. */
final class FiscalYears {
    private static final String WORD = "(?:অর্থ[ -]?বছর|অর্থ[ -]?বৎসর|fiscal year|financial year|F\\.?Y\\.?)";
    private static final String BEFORE = WORD + "(?:ের|ে)?[ :ঃ-]{0,3}";
    private static final String AFTER = " ?(?:সালের|সনের|ইং|খ্রিঃ?|এর)? ?" + WORD;

    private static final Pattern AFTER_THE_WORD =
            Pattern.compile(BEFORE + FiscalYear.YEARS + "(?![\\d])(?!-\\d)", Pattern.CASE_INSENSITIVE);
    private static final Pattern BEFORE_THE_WORD =
            Pattern.compile("(?=\\d)(?<![\\d])(?<!\\d[./-])" + FiscalYear.YEARS + AFTER, Pattern.CASE_INSENSITIVE);

    private FiscalYears() {}

    static List<Candidate> in(PlainForm plain) {
        List<Candidate> found = new ArrayList<>();
        for (Pattern shape : List.of(BEFORE_THE_WORD, AFTER_THE_WORD)) {
            Matcher matcher = shape.matcher(plain.text());
            while (matcher.find()) {
                int start = matcher.start();
                int end = matcher.end();
                found.add(new Candidate(
                        start,
                        end,
                        FiscalYear.of(matcher.group(1), matcher.group(2))
                                .map(year -> WrittenDate.ofFiscalYear(start, end, year))));
            }
        }
        return found;
    }
}
