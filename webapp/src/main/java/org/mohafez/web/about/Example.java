package org.mohafez.web.about;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A query that shows one way of asking. What it shows is said by the message {@code guide.example.} and its code. */
enum Example {
    FORMS(Section.MATCHED, "পোর্টালের হালনাগাদ"),
    SPELLING(Section.MATCHED, "বৃক্ষরোপন"),
    SOUND(Section.MATCHED, "halnagad"),
    MEANING(Section.MATCHED, "ওয়েবসাইট আপডেট"),
    ABBREVIATION(Section.MATCHED, "ICT"),
    MEMO(Section.MATCHED, "স্মারক:05.41"),
    MEMO_PART(Section.MATCHED, "স্মারক নং ৯৯০১"),
    DAY(Section.MATCHED, "২ জ্যৈষ্ঠ ১৪৩২"),
    MONTH(Section.MATCHED, "০৩/২০২৫"),
    LAST_DAY(Section.MATCHED, "৩০ জুন ২০২৫ এর মধ্যে"),
    SUM(Section.MATCHED, "আড়াই লক্ষ টাকা"),
    SUMS(Section.MATCHED, "২ লক্ষ টাকার বেশি"),
    COUNT(Section.MATCHED, "৩ কার্যদিবস"),
    NUMBERED(Section.MATCHED, "ওয়ার্ড নং ০১"),
    PHRASE(Section.EXACT, "\"ওয়েব পোর্টাল\""),
    BEGINNING(Section.EXACT, "হালনা*"),
    WITHOUT(Section.EXACT, "সভা -পোর্টাল"),
    TOPIC(Section.EXACT, "বিষয়:পোর্টাল"),
    OFFICE(Section.EXACT, "দপ্তর:উপজেলা পোর্টাল"),
    IMPLEMENTER(Section.EXACT, "বাস্তবায়নকারী:\"সহকারী প্রোগ্রামার\""),
    YEAR(Section.EXACT, "অর্থবছর:২০২৪-২৫ পোর্টাল"),
    KIND(Section.EXACT, "ধরন:অফিস আদেশ"),
    AMOUNT_OVER(Section.RANGES, "টাকা:>১ লক্ষ"),
    AMOUNT_BETWEEN(Section.RANGES, "amount:1লক্ষ..5লক্ষ"),
    DUE_BEFORE(Section.RANGES, "সময়সীমা:<2025-06-30"),
    DUE_IN(Section.RANGES, "সময়সীমা:২০২৫-০৩"),
    DUE_UNTIL(Section.RANGES, "সময়সীমা:<=৩০ জুন ২০২৫"),
    DATE_BETWEEN(Section.RANGES, "তারিখ:১ জানুয়ারি ২০২৫..৩০ জুন ২০২৫"),
    LETTER(Section.SLIPS, "পোর্তাল হালনাগাদ"),
    KEYS(Section.SLIPS, "nHf"),
    BIJOY(Section.SLIPS, "†cvU©vj");

    /** What the page has, in this order. */
    enum Section {
        MATCHED,
        EXACT,
        RANGES,
        SLIPS;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        List<Example> examples() {
            return Arrays.stream(Example.values())
                    .filter(example -> example.section == this)
                    .toList();
        }
    }

    private final Section section;
    private final String query;

    Example(Section section, String query) {
        this.section = section;
        this.query = query;
    }

    Section section() {
        return section;
    }

    String query() {
        return query;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
