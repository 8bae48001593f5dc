package org.mohafez.reader.words;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mohafez.bangla.phrase.Phrases;
import org.mohafez.bangla.phrase.Words;

/** Names of persons as they stand in papers. */
public final class PersonName {
    private static final Pattern HONORIFIC =
            Words.pattern("^(?:জনাবা|জনাব|মিজ|মিসেস|মাননীয়|শ্রী(?=\\s)|Mr\\.?|Mrs\\.?|Ms\\.?|Janab)[\\s.:ঃ]+");
    private static final Pattern ADDRESSED = Words.pattern("\\s*জনাবা?[\\s.:ঃ]");
    private static final Pattern TITLE_AFTER = Words.pattern("[\\s,]+(?:মহোদয়|সাহেব|মহোদয়া)$");
    private static final Pattern SIGNED_MARK = Pattern.compile(
            "(?i)[\\s(\\[]*(?:(?:স্বাক্ষরিত|স্বাক্ষর|স্বাঃ|স্বা)[\\s:ঃ./-]*অস্পষ্ট|স্বাক্ষরিত|স্বাক্ষর|স্বাঃ|স্বা|sd|signed|(?<=[(\\[]\\s{0,2})(?:অনুমোদিত|প্রতিস্বাক্ষরিত|approved|countersigned))[\\s)\\]:ঃ./-]*");
    /** The same before the name on its line; the short forms only with the mark that shortens them. */
    private static final Pattern SIGNED_BEFORE = Words.pattern(
            "(?i)^[\\s(\\[]*(?:স্বাক্ষরিত|স্বাক্ষর|(?:স্বাঃ|স্বা|sd)(?=\\s*[:ঃ./-]|(?<=ঃ)\\s))[\\s)\\]:ঃ./-]+(?=[\\p{L}(])");
    /** Ranks of the armed forces, before the names of those who preside over boards, ports, colleges. */
    private static final String RANKS =
            "(?:মেজর|ব্রিগেডিয়ার|লেফটেন্যান্ট|লে[.:ঃ]?)\\s*জেনারেল|(?:(?:লেফটেন্যান্ট|লে[.:ঃ]?)\\s*)?কর(?:্ন|্ণ)েল|(?:লেফটেন্যান্ট|লে[.:ঃ]?)\\s*কমান্ডার|মেজর|ক্যাপ্টেন|এডমিরাল|অ্যাডমিরাল|(?:Lt|Brig|Maj)\\.?\\s+(?:Gen|Col)\\.?|(?:Brig|Maj|Col|Capt|Cdre)\\.|রিয়ার এডমিরাল|রিয়ার অ্যাডমিরাল|ভাইস এডমিরাল|কমডোর|এয়ার কমডোর|এয়ার ভাইস মার্শাল|গ্রুপ ক্যাপ্টেন|উইং কমান্ডার|স্কোয়াড্রন লিডার";

    private static final String BEHIND = "(?:"
            + String.join("|", Vocabulary.of("persons.tsv").groups().written("behind-name")) + ")(?![\\p{L}\\p{M}])";
    /** A branch of the service, or what a medal was given for, or that it was given again: (জি), (ট্যাজ), (সেবা), (বার). */
    private static final String BRANCH = "\\([\\p{L}\\p{M}]{1,6}\\)";

    private static final String AWARD = BEHIND + "(?:\\s?" + BRANCH + "|-(?:সেবা|বার)(?![\\p{L}\\p{M}]))?";

    /** What stands behind a name and belongs to it, the commas before it too: কমডোর ক খ, (সি), পিএসসি. */
    private static final Pattern BEHIND_NAME = Words.pattern("(?i)(?<!\\s)(?:\\s*+,?+\\s*+" + BRANCH + ")?+\\s*+,\\s*+"
            + AWARD + "(?:\\s*+,\\s*+(?:" + AWARD + "|" + BRANCH + "))*+");

    /** Titles that belong to a name although they are names of posts too. */
    private static final Pattern ACADEMIC = Words.pattern(
            "^(?:(?:অধ্যাপক|সহযোগী অধ্যাপক|প্রফেসর|প্রকৌশলী|ইঞ্জিনিয়ার|ব্যারিস্টার|অ্যাডভোকেট|এডভোকেট|কৃষিবিদ|" + RANKS
                    + "|Prof\\.?|Professor|Engr\\.?)[\\s.,]+|(?:ডক্টর|ডাক্তার|ড\\.|ডঃ|ডা\\.|ডাঃ|Dr\\.?)\\s*)+(?=[\\p{L}])");

    /** With these a name begins after a post, where nothing else parts them: চেয়ারম্যান এডভোকেট ক খ, আহ্বায়ক শ্রী ক খ. */
    public static final Pattern TITLE_WITHIN = Words.pattern(
            "(?<=\\s)(?:(?:শ্রীমতী|শ্রী|আলহাজ্ব|আলহাজ|বীর মুক্তিযোদ্ধা|এডভোকেট|অ্যাডভোকেট|ব্যারিস্টার|প্রকৌশলী|কৃষিবিদ|অধ্যাপক|প্রফেসর|মোহাম্মদ|মুহাম্মদ)\\s|(?:এড|ড|ডা|মো|মু|মোছা|মোসা)[.:ঃ]|(?:"
                    + RANKS + ")\\s|(?:Md|Dr|Prof|Engr|Adv)\\.)\\s*(?=\\p{L})");

    /** Words of letterheads and sentences that stand in no name. */
    private static final Set<String> NO_NAME_WORDS = Phrases.of(
                    "বাংলাদেশ,গণপ্রজাতন্ত্রী,তারিখ,সময়,সংখ্যা,নম্বর,পরিমাণ,ঠিকানা,এবং,ও,এর,জন্য,সহ,সকল,সদয়,করা,হিসেবে,হিসাবে,মর্মে,প্রতি,বিষয়,বিষয়টি,নিমিত্ত,সাথে,দ্বারা,দায়িত্ব,ছুটি,পালন,তাঁর,তার,উক্ত,এই,অত্র,অদ্য,অদ্যকার,সভা,সভার,সভায়,এতদ্বারা,অনুলিপি,স্মারক,নির্দেশক্রমে,আদেশক্রমে,অনুমোদনক্রমে,government,republic,bangladesh,for,and,copy,to"
                            .split(","))
            .folded();

    private static final Phrases BEFORE_NAME =
            Phrases.of("জনাব", "জনাবা", "বেগম", "মোঃ", "মোছাঃ", "মোসাঃ", "ডাঃ", "ডঃ");

    private static final int LONGEST = 7;
    /** In characters. */
    private static final int SHORTEST_WORD = 5;

    private PersonName() {}

    /** The name without the address before and after it and without brackets around it. */
    public static String bare(String text) {
        String name = text.strip().replaceFirst("^[\\s(\\[]+", "").replaceFirst("[\\s,;:।]+$", "");
        if (name.endsWith(")") && !name.contains("(")) {
            name = name.substring(0, name.length() - 1).strip();
        }
        name = HONORIFIC.matcher(name).replaceFirst("");
        return TITLE_AFTER.matcher(name).replaceFirst("").strip();
    }

    /** Whether a line can be nothing but a person's name; what ends in a colon leads to something. */
    public static boolean canBe(String line) {
        if (line.strip().endsWith(":")) {
            return false;
        }
        String name = withoutTitle(withoutDecorations(bare(line)));
        Words words = Words.of(name);
        return words.size() >= 2
                && words.size() <= LONGEST
                && name.codePoints().noneMatch(Character::isDigit)
                && name.matches("[\\p{L}\\p{M}\\u200C\\u200D\\s.:ঃ()'’‘-]+")
                && !Posts.namesPost(name)
                && !Posts.isOffice(name)
                && words.words().stream().noneMatch(word -> NO_NAME_WORDS.contains(word.folded()))
                && !Prose.endsInVerb(words);
    }

    /** Whether a line can be the one word by which somebody is known; only brackets or a signature's mark then tell that it is. */
    public static boolean canBeOfOneWord(String line) {
        String name = withoutTitle(bare(line));
        Words words = Words.of(name);
        return words.size() == 1
                && name.length() >= SHORTEST_WORD
                && name.matches("[\\p{L}\\p{M}]+")
                && !Posts.namesPost(name)
                && !Posts.isOffice(name)
                && !NO_NAME_WORDS.contains(words.words().getFirst().folded())
                && Label.at(name, EnumSet.allOf(Label.class)).isEmpty();
    }

    /** Whether the text begins with what stands before a person's name: জনাব, মোঃ, ডাঃ. */
    public static boolean opens(String text) {
        return Words.of(text).at(0, BEFORE_NAME).isPresent();
    }

    /** Whether somebody is called জনাব, as who signs does not call himself. */
    public static boolean isAddressed(String line) {
        return ADDRESSED.matcher(line).lookingAt();
    }

    /** The name without titles such as অধ্যাপক ড. before it. */
    public static String withoutTitle(String name) {
        return ACADEMIC.matcher(name).replaceFirst("");
    }

    /** Courses, medals and degrees behind a name, with the comma before them; where they stand in the text, if they do. */
    public static Optional<Decorations> decorations(String text) {
        Matcher behind = BEHIND_NAME.matcher(text);
        return behind.find()
                ? Optional.of(new Decorations(
                        text.substring(0, behind.start()), behind.group(), text.substring(behind.end())))
                : Optional.empty();
    }

    /** Whether the line is nothing but such: বিপিএম, পিপিএম (বার). */
    public static boolean areDecorations(String line) {
        return decorations("ক, " + line.strip())
                .filter(found -> found.before().equals("ক") && found.after().isBlank())
                .isPresent();
    }

    private static String withoutDecorations(String name) {
        return decorations(name)
                .filter(found -> found.after().isBlank())
                .map(Decorations::before)
                .orElse(name);
    }

    /** What stands behind a name and belongs to it, and the text on both sides. */
    public record Decorations(String before, String behind, String after) {}

    /** Whether the text is nothing but such titles. */
    public static boolean isTitle(String text) {
        return withoutTitle(text.strip() + " ক").equals("ক");
    }

    /** The line without the word that says that its writer signed: স্বাঃ/- before the name. */
    public static String withoutSignedMark(String line) {
        return SIGNED_BEFORE.matcher(line).replaceFirst("");
    }

    /** Whether the line only says that a signature stands here: স্বাক্ষরিত/-. */
    public static boolean isSignedMark(String line) {
        return SIGNED_MARK.matcher(line).matches();
    }
}
