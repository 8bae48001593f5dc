package org.mohafez.reader.words;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mohafez.bangla.phrase.Phrases;
import org.mohafez.bangla.phrase.Words;

/** Names of posts and offices: where in a line of words a designation begins, and whether words are one. */
public final class Posts {
    private static final Vocabulary POSTS = Vocabulary.of("posts.tsv");
    private static final Phrases POST = POSTS.group("post");
    private static final Phrases BEGINS = POSTS.group("begins");
    private static final Phrases OFFICE = POSTS.group("office");
    private static final Phrases GROUP = POSTS.group("group");
    /** With these a word ends that names who follows a science: পরিসংখ্যানবিদ, প্যাথলজিস্ট. Short names end so too: আবিদ. */
    private static final Phrases LEARNED = Phrases.of("বিদ", "লজিস্ট");

    private static final int LEARNED_WORD = 8;
    /** Letters from which the end of a word is surely a post. */
    private static final int LONG_POST = 6;

    private static final Phrases CHARGE = POSTS.group("charge");

    private static final Pattern BRACKETED = Pattern.compile("\\s*[(\\[{][^()\\[\\]{}]*[)\\]}]");
    /** To its end words, with whatever brackets are open closed again. */
    private static final Pattern WHOLE = Pattern.compile("(?s)[^()]*(?:\\([^()]*\\)[^()]*)*(?<=[\\p{L}\\p{M})])\\s+");

    private static final Pattern INITIALS = Pattern.compile("(?:[\\p{L}\\p{M}]{1,3}[\\s.]+)+[\\p{L}\\p{M}]{1,3}\\.?");

    private static final Pattern MANY =
            Pattern.compile("(?s).*[\\p{L}\\p{M}](?:বৃন্দ|গণ|বর্গ|সমূহ|রা|গুলো|গুলি|(?<!সহ)কারী|কর্মী|জীবী)");

    private static final Pattern GENITIVE = Pattern.compile("(?s)(?<post>.*?[\\p{L}\\p{M}])(?:[-–]?এর|ের|র)");

    /** What an English name of an office begins with, and goes on with "of": University of Dhaka, Directorate General of Health Services. */
    private static final Pattern OFFICE_OF = Pattern.compile(
            "(?i)\\s*(?:the\\s+)?(?:[\\p{L}'-]+\\s+){0,3}(?:university|institute|college|department|directorate(?:\\s+general)?|ministry|office|bank|board|bureau|academy|chamber|school|faculty)\\s+of\\s+(?:(?:&|(?=[^\\s\\p{L}]*+\\p{L})\\S++)(?:\\s++|$)){1,7}+");

    /** These meet in an office and are none. */
    private static final Pattern BOARD_OF =
            Pattern.compile("(?i).*board\\s+of\\s+(?:directors|governors|trustees|studies).*");

    private Posts() {}

    /** Whether the words end in the name of a post, apart from what stands in brackets: উপজেলা কৃষি কর্মকর্তা. */
    public static boolean isPost(String text) {
        Words words = Words.of(unbracketed(text));
        return words.ending(POST).isPresent()
                || (!words.isEmpty() && isCompound(words.words().getLast()));
    }

    /** Whether the name of a post stands at its beginning: ওসি ওয়ালিয়া. */
    public static boolean opensWithPost(String text) {
        return Words.of(text).at(0, POST).isPresent();
    }

    /** Whether the words end in one with which the name of a post goes on: নির্বাহী, before প্রকৌশলী; উপপ্রধান, before তথ্য অফিসার. */
    public static boolean opens(String text) {
        Words words = Words.of(text);
        return words.ending(BEGINS).isPresent()
                || (!words.isEmpty()
                        && BEGINS.endGrownOnto(words.words().getLast().folded(), LONG_POST));
    }

    /** Whether a post is named anywhere in it. */
    public static boolean namesPost(String text) {
        Words words = Words.of(text);
        boolean named = words.has(POST)
                && IntStream.range(0, words.size()).anyMatch(i -> post(words, i).isPresent());
        return named || words.words().stream().anyMatch(Posts::isCompound);
    }

    /** The post that begins with the word; letters that stand apart right before a name are its initials: জি এম মাসুদুল আলম. */
    private static Optional<Words.Span> post(Words words, int i) {
        return words.at(i, POST).filter(span -> !areInitials(words, span));
    }

    private static boolean areInitials(Words words, Words.Span post) {
        String text = words.text();
        return post.after() - post.first() > 1
                && INITIALS.matcher(text.substring(post.start(), post.end())).matches()
                && post.after() + 1 < words.size()
                && Stream.of(post.after() - 1, post.after()).allMatch(w -> text.substring(
                                words.words().get(w).end(),
                                words.words().get(w + 1).start())
                        .isBlank());
    }

    /** Whether a word is a post's name with a prefix grown onto it: উপমহাপরিদর্শক. */
    private static boolean isCompound(Words.Word word) {
        String folded = word.folded();
        return POST.endGrownOnto(folded, LONG_POST)
                || (folded.length() >= LEARNED_WORD && LEARNED.endGrownOnto(folded, 2));
    }

    /** Whether the words end in the name of an office, a school, a place of work: সমাজসেবা অধিদপ্তর. */
    public static boolean isOffice(String text) {
        String bare = unbracketed(text);
        return Words.of(bare).ending(OFFICE).isPresent()
                || OFFICE_OF.matcher(bare).matches() && !BOARD_OF.matcher(bare).matches() && !Prose.is(bare);
    }

    /** Whether the words end in a name for many: সদস্যবৃন্দ, সংশ্লিষ্ট সকল. */
    public static boolean isGroup(String text) {
        String bare = unbracketed(text);
        return Words.of(bare).ending(GROUP).isPresent()
                || MANY.matcher(bare.strip()).matches();
    }

    /** How somebody holds a post who does not hold it for good: ভারপ্রাপ্ত, চলতি দায়িত্ব, অতিরিক্ত দায়িত্ব; as printed. */
    public static Optional<String> charge(String text) {
        return Words.of(text).first(CHARGE).map(span -> text.substring(span.start(), span.end()));
    }

    /**
     * Where, after a name, the designation begins: মোঃ ক খ উপজেলা নির্বাহী অফিসার.
     *
     * @return an offset into {@code text}; 0 where no name stands before it
     */
    public static Optional<Integer> beginning(String text) {
        Words words = Words.of(text);
        for (int i = 0; i < words.size(); i++) {
            boolean post = post(words, i).isPresent();
            boolean begins = words.at(i, BEGINS).isPresent()
                    && namesPost(text.substring(words.words().get(i).start()));
            if (post || begins) {
                return Optional.of(words.words().get(i).start());
            }
        }
        return Optional.empty();
    }

    /** Whether the words name the office of whoever holds a post, and not the post: জেলা প্রশাসকের কার্যালয়, রাজশাহী. */
    public static boolean isSeat(String text) {
        return end(text).filter(end -> text.substring(0, end).endsWith("ের")).isPresent();
    }

    /** Whether two posts stand side by side with nothing between them: শিক্ষা অফিসার উপজেলা নির্বাহী অফিসার. */
    public static boolean areTwo(String text) {
        return second(text).isPresent();
    }

    /**
     * Where, behind a whole post with nothing between them, another one begins, as a narrow column leaves them: মেডিকেল অফিসার (সিএস)
     * জেলা স্যানিটারি ইন্সপেক্টর.
     *
     * @return an offset into {@code text}
     */
    public static Optional<Integer> second(String text) {
        Words words = Words.of(text);
        return IntStream.range(1, words.size())
                .filter(i -> words.at(i, BEGINS).isPresent())
                .map(i -> words.words().get(i).start())
                .filter(begins -> isWholePost(text.substring(0, begins)) && isPost(beforePlace(text.substring(begins))))
                .boxed()
                .findFirst();
    }

    /** Whether it ends in a post, or in what stands in brackets behind one, and in no word with which a post's name goes on. */
    private static boolean isWholePost(String text) {
        return WHOLE.matcher(text).matches() && isPost(text) && !opens(unbracketed(text)) && !isGenitive(text.strip());
    }

    /** The post without where it serves: উপজেলা কৃষি কর্মকর্তা, নকলা. */
    private static String beforePlace(String text) {
        int comma = unbracketed(text).indexOf(',');
        return comma < 0 ? text : unbracketed(text).substring(0, comma);
    }

    /** Whether it says whose the next post is: মন্ত্রীর, প্রশাসকের; কমিশনার ends so too, and is none. */
    private static boolean isGenitive(String post) {
        Matcher genitive = GENITIVE.matcher(post);
        return genitive.matches() && isPost(genitive.group("post"));
    }

    /** Where the last post named in the text ends, an offset into it. */
    public static Optional<Integer> end(String text) {
        return Words.of(text).last(POST).map(Words.Span::end);
    }

    /** The text without what stands in brackets. */
    public static String unbracketed(String text) {
        return BRACKETED.matcher(text).replaceAll(" ").strip();
    }
}
