package org.mohafez.reader.meeting;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.mohafez.authority.place.Gazetteer;
import org.mohafez.bangla.phrase.Phrases;
import org.mohafez.bangla.phrase.Words;
import org.mohafez.bangla.word.Genitive;
import org.mohafez.reader.words.Vocabulary;

/** Committees and councils: the one whose meeting it was, or that an order forms. */
public final class Bodies {
    private static final Vocabulary MEETING = Vocabulary.of("meeting.tsv");
    private static final Phrases BODY = MEETING.group("body");
    private static final Set<String> BEFORE = MEETING.words("before-body");
    private static final Phrases LEVEL = MEETING.group("level");
    private static final Vocabulary ROLES = Vocabulary.of("roles.tsv");
    private static final Phrases FORMS = ROLES.group("forms");
    /** Right behind the body, said of the whole of it: … ব্যবস্থাপনা কমিটি নিয়োগ করা হলো. */
    private static final Phrases APPOINTS =
            Phrases.of("নিয়োগ করা হলো", "নিয়োগ করা হল", "নিয়োগ করা হইল", "নিয়োগ প্রদান করা হলো");

    private static final Set<String> BEFORE_FORMED = ROLES.words("before-committee");
    /** A council meets about something, and is not formed for it. */
    private static final Phrases COUNCIL = Phrases.of("পরিষদ");

    private static final Phrases ABOUT = Phrases.of("সংক্রান্ত", "বিষয়ক", "সম্পর্কিত");
    private static final Phrases MEETS = Phrases.of("সভা", "অধিবেশন", "বৈঠক", "meeting");
    private static final Pattern GENITIVE_APART = Words.pattern("\\s?[-–’']\\s?(?:এর|র)$");
    private static final Pattern GENITIVE_R = Words.pattern("(?<=কমিটি|সমিতি)(?:র|তে)$");
    /** Behind the last word of each body's name: ফোরামের, বোর্ড অব ট্রাস্টিজের. */
    private static final Pattern GENITIVE_ER = Words.pattern(MEETING.groups().written("body").stream()
            .map(name -> name.substring(name.lastIndexOf(' ') + 1))
            .filter(word -> Genitive.of(word).equals(word + "ের"))
            .distinct()
            .collect(Collectors.joining("|", "(?<=", ")ের$")));

    private static final Pattern LEVEL_GENITIVE = Words.pattern("^((?:উপ)?জেলা|ইউনিয়ন|বিভাগ)(?:ের|র)\\s");
    private static final Pattern THE_SAID = Words.pattern("(?:উক্ত|উল্লিখিত|বর্ণিত)\\s");
    /** So many words may stand between the body and the word সভা, such as the month. */
    private static final int BETWEEN = 8;
    /** And so many in English: Project Steering Committee (PSC) Meeting. */
    private static final int BEHIND = 3;

    private Bodies() {}

    /** The body in a title or sentence that names its meeting: বোচাগঞ্জ উপজেলার আইসিটি কমিটির মাসিক সভা. */
    static Optional<String> in(String text) {
        Words words = Words.of(text);
        for (int i = 0; i < words.size(); i++) {
            Optional<Words.Span> body = words.at(i, BODY);
            if (body.isPresent() && meets(words, body.get())) {
                Optional<String> name = name(words, body.get());
                return name.filter(Bodies::pointsBack).isPresent() ? before(words, i) : name;
            }
        }
        return Optional.empty();
    }

    /** Whether it only says that the body was named before: উক্ত কমিটি. */
    private static boolean pointsBack(String name) {
        return THE_SAID.matcher(name).lookingAt();
    }

    /** The last body that is named before the word. */
    private static Optional<String> before(Words words, int end) {
        return IntStream.iterate(end - 1, i -> i >= 0, i -> i - 1)
                .mapToObj(i -> words.at(i, BODY))
                .flatMap(Optional::stream)
                .flatMap(body -> name(words, body).stream())
                .filter(name -> !pointsBack(name))
                .findFirst();
    }

    /** The body in a sentence that forms it: … কর্মকর্তাগণের সমন্বয়ে জেলা ইনোভেশন টিম গঠন করা হলো. */
    public static Optional<String> formedBy(String text) {
        Words words = Words.of(text);
        Optional<String> last = Optional.empty();
        for (int i = 0; i < words.size(); i++) {
            Optional<Words.Span> body = words.at(i, BODY);
            if (body.isPresent() && forms(words, body.get().after())) {
                last = name(words, body.get())
                        .or(() -> Optional.of(nominative(words.text()
                                .substring(body.get().start(), body.get().end()))));
            }
        }
        return last;
    }

    /** The body that a heading names: text that ends in কমিটি, টিম and the like. */
    public static Optional<String> namedBy(String heading) {
        Words words = Words.of(heading);
        return words.ending(BODY).flatMap(body -> name(words, body));
    }

    private static boolean forms(Words words, int after) {
        if (after < words.size() && words.at(after, APPOINTS).isPresent()) {
            return true;
        }
        for (int i = after; i < Math.min(words.size(), after + 3); i++) {
            if (words.at(i, FORMS).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static boolean meets(Words words, Words.Span body) {
        boolean english = words.words().get(body.first()).folded().charAt(0) < 128;
        int from = english ? Math.max(0, body.first() - BETWEEN) : body.after();
        int to = Math.min(words.size(), body.after() + (english ? BEHIND : BETWEEN));
        for (int i = from; i < to; i++) {
            if (words.at(i, MEETS).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static Optional<String> name(Words words, Words.Span body) {
        int first = body.first();
        while (first > 0 && !isBoundary(words, first - 1)) {
            first--;
        }
        first = withoutPlace(words, first, body.first());
        String text = words.text()
                .substring(words.words().get(first).start(), whole(words, body).end());
        String name = nominative(text);
        return Words.of(name).size() > 1 ? Optional.of(name) : Optional.empty();
    }

    /** Two words for a body are one name: টাস্কফোর্স কমিটি. */
    private static Words.Span whole(Words words, Words.Span body) {
        return body.after() < words.size() ? words.at(body.after(), BODY).orElse(body) : body;
    }

    private static boolean isBoundary(Words words, int i) {
        String between = words.text()
                .substring(words.words().get(i).end(), words.words().get(i + 1).start());
        boolean stop = between.matches("(?s).*[।:;,\\n\"“”].*");
        String folded = words.words().get(i).folded();
        return stop
                || folded.chars().anyMatch(Character::isDigit)
                || BEFORE.contains(folded)
                || BEFORE_FORMED.contains(folded);
    }

    /** The name begins with its level (জেলা …) where it has one, or with what it is about (… সংক্রান্ত জেলা …); a place in the genitive before it only says where. */
    private static int withoutPlace(Words words, int first, int body) {
        for (int i = first; i < body; i++) {
            boolean aboutSomething = i > first && words.at(i - 1, ABOUT).isPresent() && !words.has(COUNCIL);
            if (words.at(i, LEVEL).isPresent() && !aboutSomething) {
                return i;
            }
        }
        Words.Word word = words.words().get(first);
        String printed = words.text().substring(word.start(), word.end());
        boolean genitive = Genitive.ends(printed) && Gazetteer.bangladesh().isPlace(Genitive.withoutEnding(printed));
        return genitive && first + 1 < body ? first + 1 : first;
    }

    private static String nominative(String genitive) {
        String text = GENITIVE_APART.matcher(genitive).replaceFirst("");
        text = GENITIVE_R.matcher(text).replaceFirst("");
        text = GENITIVE_ER.matcher(text).replaceFirst("");
        return LEVEL_GENITIVE.matcher(text).replaceFirst("$1 ");
    }
}
