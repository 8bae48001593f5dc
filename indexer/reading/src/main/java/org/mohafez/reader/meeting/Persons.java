package org.mohafez.reader.meeting;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mohafez.bangla.phrase.Words;
import org.mohafez.reader.words.PersonName;
import org.mohafez.reader.words.Posts;
import org.mohafez.record.Person;

/** A name and a post that stand together, in either order. */
final class Persons {
    private static final Pattern MIDDLE_HONORIFIC =
            Words.pattern("(?<=[\\s,)])(?:জনাবা|জনাব|মিজ|Mr\\.?|Ms\\.?|Mrs\\.?)[\\s.:ঃ]+");
    private static final Pattern PARTED = Pattern.compile("\\s*(?:\\n|,|;|\\s[-–—]\\s|।\\s*(?=\\p{L}))\\s*");
    private static final Pattern ADDRESS = Words.pattern("[\\s,]*(?:মহোদয়|সাহেব|মহোদয়া)$");

    /** Who signs below, and no name. */
    private static final Pattern UNDERSIGNED = Words.pattern("(?:নিম্নস্বাক্ষর|নিম্ন স্বাক্ষর)|(?i:the undersigned)");

    private Persons() {}

    /** @param value what stands after a label; several lines are parted by line feeds */
    static Optional<Person> of(String value) {
        String text = tidy(value);
        if (text.isEmpty() || UNDERSIGNED.matcher(text).lookingAt()) {
            return Optional.empty();
        }
        Matcher honorific = MIDDLE_HONORIFIC.matcher(text);
        if (honorific.find()) {
            String before = text.substring(0, honorific.start()).replace('\n', ' ');
            if (Posts.namesPost(before)) {
                return Optional.of(person(firstPart(text.substring(honorific.end())), before));
            }
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
        String name = bare.substring(0, cut ? parted.start() : post);
        String designation = bare.substring(cut ? parted.end() : post);
        return Optional.of(person(name, designation));
    }

    /** A post and then, without an honorific, the name: উপজেলা নির্বাহী অফিসার মোঃ ক খ. */
    private static Optional<Person> postFirst(String text) {
        if (!Posts.beginning(text).equals(Optional.of(0)) || text.contains(",")) {
            return Optional.empty();
        }
        return Posts.end(text)
                .filter(end -> PersonName.canBe(text.substring(end)))
                .map(end -> person(text.substring(end), text.substring(0, end)));
    }

    private static Person person(String name, String designation) {
        String bareName = PersonName.bare(name.replace('\n', ' '));
        String post = ADDRESS.matcher(tidy(designation).replace('\n', ' '))
                .replaceFirst("")
                .replaceFirst("^[\\s,–—-]+", "");
        post = post.startsWith("(") && post.endsWith(")") && post.indexOf('(', 1) < 0
                ? post.substring(1, post.length() - 1)
                : post;
        return new Person(
                bareName.isEmpty() ? null : bareName,
                post.isEmpty() ? null : post.replaceAll("\\s*,\\s*", ", "),
                Posts.charge(post).orElse(null));
    }

    private static String firstPart(String text) {
        Matcher parted = PARTED.matcher(text);
        return parted.find() ? text.substring(0, parted.start()) : text;
    }

    private static String tidy(String text) {
        return text.strip().replaceFirst("[\\s,;।|:ঃ]+$", "").strip();
    }
}
