package org.mohafez.reader.meeting;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mohafez.authority.place.Gazetteer;
import org.mohafez.bangla.phrase.Phrases;
import org.mohafez.bangla.phrase.Words;
import org.mohafez.bangla.word.Genitive;
import org.mohafez.reader.words.PersonName;
import org.mohafez.reader.words.Posts;
import org.mohafez.reader.words.Vocabulary;
import org.mohafez.record.Person;

/** A name and a post that stand together, in either order. */
final class Persons {
    private static final Pattern MIDDLE_HONORIFIC =
            Words.pattern("(?<=[\\s,)])(?:জনাবা|জনাব|মিজ|Mr\\.?|Ms\\.?|Mrs\\.?)[\\s.:ঃ]+");
    private static final Pattern PARTED = Pattern.compile("\\s*(?:\\n|,|;|\\s[-–—]\\s|।\\s*(?=\\p{L}))\\s*");
    private static final Pattern ADDRESS = Words.pattern("[\\s,]*(?:মহোদয়|সাহেব|মহোদয়া)$");
    /** Before a post in a sentence: what is said out of respect is no part of its name. */
    private static final Pattern RESPECT = Words.pattern("^(?:মাননীয়|সম্মানিত|শ্রদ্ধেয়|মহামান্য|অত্র)\\s+");

    private static final Pattern RESPECT_AT_END = Words.pattern("\\s*(?:মাননীয়|সম্মানিত|শ্রদ্ধেয়|মহামান্য)\\s*$");
    /** Before others who are named with the person: ও পরিষদের সদস্যবৃন্দ. */
    private static final Pattern AND = Words.pattern("\\s+(?:ও|এবং)\\s+");

    /** A member who has an office of his own in a board or a commission: সদস্য (অর্থ). */
    private static final Pattern MEMBER = Words.pattern("(?:^|\\s)সদস্য\\s*\\([^()]+\\)\\s*$");

    /** A union or a ward by its number; the number of a civil servant stands behind the name. */
    private static final Pattern NUMBERED = Pattern.compile("\\s*\\p{Nd}");

    private static final Phrases BODY = Vocabulary.of("meeting.tsv").group("body");

    /** Who signs below, and no name. */
    private static final Pattern UNDERSIGNED = Words.pattern("(?:নিম্নস্বাক্ষর|নিম্ন স্বাক্ষর)|(?i:the undersigned)");

    private Persons() {}

    /** @param value what stands after a label; several lines are parted by line feeds */
    static Optional<Person> of(String value) {
        String text = alone(tidy(value));
        if (text.isEmpty() || UNDERSIGNED.matcher(text).lookingAt()) {
            return Optional.empty();
        }
        return PersonName.decorations(text).flatMap(Persons::decorated).or(() -> undecorated(text));
    }

    private static Optional<Person> undecorated(String text) {
        Matcher honorific = MIDDLE_HONORIFIC.matcher(text);
        if (honorific.find()) {
            String before = text.substring(0, honorific.start()).replace('\n', ' ');
            if (Posts.namesPost(before)) {
                return Optional.of(person(firstPart(text.substring(honorific.end())), before));
            }
        }
        Optional<Person> titledAfterPost = postAndTitledName(text);
        if (titledAfterPost.isPresent()) {
            return titledAfterPost;
        }
        String bare = PersonName.bare(text);
        Matcher titled = PARTED.matcher(bare);
        String first = titled.find() ? bare.substring(0, titled.start()) : bare;
        if (!PersonName.withoutTitle(first).equals(first) && PersonName.canBe(first)) {
            return Optional.of(person(first, first.equals(bare) ? "" : bare.substring(titled.end())));
        }
        Optional<Person> postFirst = postFirst(bare.replace('\n', ' '));
        if (postFirst.isPresent()) {
            return postFirst;
        }
        int post = Posts.beginning(bare.replace('\n', ' ')).orElse(bare.length());
        if (post > 0 && post < bare.length() && bare.charAt(post - 1) == '(') {
            post--;
        }
        Matcher parted = PARTED.matcher(bare);
        boolean cut = parted.find() && parted.start() <= post;
        if (!cut && post > 0 && post < bare.length() && isWhere(bare.substring(0, post))) {
            return Optional.of(person("", bare));
        }
        String name = bare.substring(0, cut ? parted.start() : post);
        String designation = bare.substring(cut ? parted.end() : post);
        return Optional.of(person(name, designation));
    }

    /** Somebody with a course or a medal behind the name; where neither a rank nor a post tells that it is one, it can be the post. */
    private static Optional<Person> decorated(PersonName.Decorations found) {
        Person person = undecorated(tidy(found.before() + found.after())).orElse(null);
        String name = person == null ? null : person.name();
        if (person == null || name == null || !found.before().strip().endsWith(name)) {
            return Optional.empty();
        }
        boolean ranked = !PersonName.withoutTitle(name).equals(name);
        return ranked || person.designation() != null
                ? Optional.of(new Person(name + found.behind().stripTrailing(), person.designation(), person.charge()))
                : Optional.empty();
    }

    /** A post, perhaps with its place, and a name that its title sets off: ইউনিয়নের চেয়ারম্যান এডভোকেট ক খ. */
    private static Optional<Person> postAndTitledName(String text) {
        String line = text.replace('\n', ' ');
        Matcher title = PersonName.TITLE_WITHIN.matcher(line);
        while (title.find()) {
            String before = line.substring(0, title.start());
            String name = firstPart(line.substring(title.start()));
            boolean post = (Posts.isPost(before) || MEMBER.matcher(before).find())
                    && !Posts.opens(before)
                    && !PersonName.isTitle(before);
            if (post && !before.contains(",") && !isNamed(before) && PersonName.canBe(name)) {
                return Optional.of(person(name, before));
            }
        }
        return Optional.empty();
    }

    /** A post and then, without an honorific, the name: উপজেলা নির্বাহী অফিসার মোঃ ক খ. */
    private static Optional<Person> postFirst(String text) {
        int from = Posts.beginning(text).orElse(-1);
        if (from < 0 || text.contains(",") || !(from == 0 || isWhere(text.substring(0, from)))) {
            return Optional.empty();
        }
        return Posts.end(text)
                .filter(end -> PersonName.canBe(text.substring(end)))
                .map(end -> person(text.substring(end), text.substring(0, end)));
    }

    /** Whether a name stands before the post already: মোঃ ক খ চেয়ারম্যান. */
    private static boolean isNamed(String text) {
        int post = Posts.beginning(text).orElse(0);
        return post > 0 && !isWhere(text.substring(0, post)) && PersonName.canBe(text.substring(0, post));
    }

    /** Whether the words before a post only say where it is: কুমিল্লা জেলার, ১০ নং ইউনিয়নের, কমিটির সম্মানিত. */
    private static boolean isWhere(String before) {
        String genitive = RESPECT_AT_END.matcher(before.strip()).replaceFirst("");
        String place = Genitive.nominative(genitive);
        boolean of = place.length() < genitive.length();
        return NUMBERED.matcher(before).lookingAt()
                || Gazetteer.bangladesh().isPlace(genitive)
                || Gazetteer.bangladesh().isPlace(place)
                || (of && (Posts.isOffice(place) || Words.of(place).ending(BODY).isPresent()));
    }

    /** The text without those who are named with the person. */
    private static String alone(String text) {
        Matcher and = AND.matcher(text);
        while (and.find()) {
            if (Posts.isGroup(text.substring(and.end()))) {
                return text.substring(0, and.start());
            }
        }
        return text;
    }

    private static Person person(String name, String designation) {
        String bareName = PersonName.bare(name.replace('\n', ' '));
        String post = ADDRESS.matcher(tidy(designation).replace('\n', ' '))
                .replaceFirst("")
                .replaceFirst("^[\\s,–—-]+", "");
        post = withoutRespect(post);
        post = post.startsWith("(") && post.endsWith(")") && post.indexOf('(', 1) < 0
                ? post.substring(1, post.length() - 1)
                : post;
        return new Person(
                bareName.isEmpty() ? null : bareName,
                post.isEmpty() ? null : post.replaceAll("\\s*,\\s*", ", "),
                Posts.charge(post).orElse(null));
    }

    /** A post without what is said before it out of respect: মাননীয় মেয়র. */
    static String withoutRespect(String post) {
        return RESPECT.matcher(post).replaceFirst("");
    }

    private static String firstPart(String text) {
        Matcher parted = PARTED.matcher(text);
        return parted.find() ? text.substring(0, parted.start()) : text;
    }

    private static String tidy(String text) {
        return text.strip().replaceFirst("[\\s,;।|:ঃ]+$", "").strip();
    }
}
