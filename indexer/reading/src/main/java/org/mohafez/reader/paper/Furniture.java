package org.mohafez.reader.paper;

import java.util.regex.Pattern;
import org.mohafez.bangla.phrase.Phrases;
import org.mohafez.bangla.phrase.Words;
import org.mohafez.reader.words.Vocabulary;

/** Lines that belong to the page or to the web site, and not to the paper: page numbers, menus, footers. */
final class Furniture {
    private static final Vocabulary PORTAL = Vocabulary.of("portal.tsv");
    private static final Phrases LINE = PORTAL.group("line");
    private static final Phrases CLOSES = PORTAL.group("closes");
    /** Page numbers, and the note that the paper goes on. */
    private static final Pattern PAGE_NUMBER = Words.pattern(
            "(?iu)[\\s\\p{Punct}–—।]*(?:(?:পৃষ্ঠা|পাতা|page|পৃ)[\\s\\p{Punct}ঃ–—]*(?:নং|no)?[\\s\\p{Punct}ঃ–—]*\\p{Nd}{1,3}(?:\\s*(?:/|of|এর|-)\\s*\\p{Nd}{1,3})?|\\p{Nd}{1,3}\\s*/\\s*\\p{Nd}{1,3}|(?:চলমান|অপর)\\s?(?:পাতা|পৃষ্ঠা).{0,12}|(?:পরবর্তী|অপর)\\s(?:পাতায়|পৃষ্ঠায়)\\s?দ্রষ্টব্য|p\\.?t\\.?o\\.?)[\\s\\p{Punct}–—।]*");

    private static final Pattern BARE_NUMBER = Pattern.compile("[\\s\\p{Punct}–—]*\\p{Nd}{1,3}[\\s\\p{Punct}–—]*");

    private static final int LONGEST = 120;

    private Furniture() {}

    /** @param paged whether the file has pages, so that a number alone can be a page's */
    static boolean is(String line, boolean paged) {
        if (line.length() > LONGEST) {
            return false;
        }
        if (PAGE_NUMBER.matcher(line).matches()
                || (paged && BARE_NUMBER.matcher(line).matches())) {
            return true;
        }
        Words words = Words.of(line);
        return words.at(0, LINE).filter(span -> span.after() == words.size()).isPresent()
                || words.at(0, CLOSES).isPresent();
    }
}
