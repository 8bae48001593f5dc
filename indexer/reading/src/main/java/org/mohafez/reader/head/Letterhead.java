package org.mohafez.reader.head;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mohafez.authority.place.Gazetteer;
import org.mohafez.authority.place.Location;
import org.mohafez.bangla.date.WrittenDate;
import org.mohafez.bangla.phrase.Phrases;
import org.mohafez.bangla.phrase.Words;
import org.mohafez.reader.paper.Found;
import org.mohafez.reader.paper.Spot;
import org.mohafez.reader.words.Label;
import org.mohafez.reader.words.Posts;
import org.mohafez.reader.words.Prose;
import org.mohafez.reader.words.TitleWord;
import org.mohafez.reader.words.Vocabulary;
import org.mohafez.reader.zone.ZoneLine;

/**
 * The lines that say who issues the paper, without the state's own line.
 *
 * @param lines office, branch and address, as they stand
 * @param name the office with its department and place
 * @param branch the line of the branch (শাখা)
 */
public record Letterhead(
        List<Found<String>> lines,
        @Nullable Found<String> name,
        @Nullable Found<String> ministry,
        @Nullable Found<String> agency,
        @Nullable Found<String> branch,
        @Nullable Found<String> website,
        Location location) {
    private static final Vocabulary WORDS = Vocabulary.of("letterhead.tsv");
    private static final Phrases STATE = WORDS.group("state");
    private static final Pattern STATE_END = Words.pattern("(?i)(?:সরকার|সরকারের|বাংলাদেশ|বাংলাদেশের|bangladesh)$");
    private static final Phrases MINISTRY = WORDS.group("ministry");
    private static final Phrases AGENCY = WORDS.group("agency");
    private static final Phrases BRANCH = WORDS.group("branch");
    private static final Phrases ADDRESS = WORDS.group("address");
    private static final Phrases LOCAL = WORDS.group("local");
    private static final Phrases MOTTO = WORDS.group("motto");
    private static final Phrases MARKING = WORDS.group("marking");
    private static final Pattern HOST = Pattern.compile(
            "(?i)(?<![a-z0-9-])(?:https?://)?(?:[a-z0-9-]++\\.)+(?:gov\\.bd|com\\.bd|org\\.bd|edu\\.bd|net\\.bd|com|org|net|info|bd)(?:/[^\\s<>]*)?(?![@\\w])");
    /** The number of a house at the beginning: ৯১, মতিঝিল. */
    private static final Pattern HOUSE = Pattern.compile("\\s*\\p{Nd}{1,4}(?:[/-][\\p{Nd}\\p{L}]{1,4})?\\s*,.*");

    /** The seat of the ministries; other secretariats are offices. */
    private static final Pattern SECRETARIAT = Words.pattern(
            "\\s*(?:(?:ভবন|ভবন\\s?(?:নং|নম্বর)?\\s?[-–]?\\s?\\p{Nd}{1,2}|\\p{Nd}{1,2}\\s?(?:নং|নম্বর)\\s+ভবন)\\s+)?(?:বাংলাদেশ )?সচিবালয়\\s*|(?i:\\s*(?:bangladesh )?secretariat\\s*)");

    private static final Pattern POSTCODE = Pattern.compile("[-–]\\s?\\p{Nd}{4}(?!\\p{Nd})");
    /** The country as the last line of an address. */
    private static final Pattern COUNTRY = Words.pattern("[\\s(]*(?:বাংলাদেশ|(?i:bangladesh))[\\s)।.]*");

    private static final Pattern LEVEL_LABEL =
            Pattern.compile("(?:উপজেলা|জেলা|জিলা|থানা|ডাকঘর)\\s*[:ঃ\\-–]+[\\s:ঃ–-]*");
    /** A heading that names a meeting and not the office. */
    private static final Pattern MEETING =
            Words.pattern("(?<!পৌর)\\s(?:সভা|সভার আলোচ্যসূচি|অধিবেশন)$|(?i:\\bmeeting)$");

    private static final Pattern QUOTED = Pattern.compile("[“\"'‘].*[”\"'’]");
    private static final Pattern LEADS = Pattern.compile("(?s).*[:ঃ]");
    private static final Pattern WRAPPED = Pattern.compile("^\\(([^()]*)\\)$");

    /** From where a run of marks begins, so that a long one is gone through once; ঃ may shorten a word: লিঃ. */
    private static final Pattern MARKS_AT_END = Pattern.compile(
            "(?:(?<![\\s,;:।–—ঃ-])|(?<=(?:লি|কোং|প্রা)ঃ))(?:[\\s,;:।–—-]++|(?<!(?:^|\\s)(?:লি|কোং|প্রা))ঃ)++$");

    /** What a line ends in that goes on beneath: Institute of Chartered Accountants of / Bangladesh. */
    private static final Pattern LEADS_ON = Pattern.compile("(?is).*\\s(?:of|অব|অফ)\\s*");

    private static final int LONGEST = 16;

    public Letterhead {
        lines = List.copyOf(lines);
    }

    /**
     * The letterhead stands above the title; below it where the title is the first line, as in a book of minutes.
     *
     * @param title null where the paper has none
     * @param geocode the place as the memo number has it; null where its form is not known
     * @param national whether the memo number says that the office is for the whole country
     */
    public static Letterhead of(
            List<ZoneLine> head, @Nullable Title title, @Nullable String geocode, boolean national) {
        List<Found<String>> lines = officeLines(title == null ? head : beside(title, head));
        Found<String> website = website(head);
        Found<String> branch = null;
        Found<String> ministry = null;
        Found<String> agency = null;
        List<Found<String>> named = new ArrayList<>();
        boolean onlyBranches = lines.stream().allMatch(line -> isBranch(line.value()) || isAddress(line.value()));
        for (Found<String> line : lines) {
            // What calls itself a cell or a wing and names no office above it is the office.
            boolean office = onlyBranches && named.isEmpty();
            if (isBranch(line.value()) && !office) {
                branch = branch == null ? line.map(text -> bare(unwrapped(text))) : branch;
                continue;
            }
            if (ministry == null && Words.of(line.value()).has(MINISTRY)) {
                ministry = line.map(Letterhead::bare);
            } else if (agency == null && Words.of(line.value()).has(AGENCY)) {
                agency = line.map(Letterhead::bare);
            }
            if (!isAddress(line.value())) {
                named.add(line);
            }
        }
        String name = named.stream()
                .map(line ->
                        bare(LEVEL_LABEL.matcher(line.value()).replaceAll("").replaceAll("\\s*,\\s*", ", ")))
                .distinct()
                .collect(Collectors.joining(", "))
                .replace(", (", " (");
        Found<String> whole = name.isEmpty()
                ? null
                : new Found<>(
                        name, named.stream().map(Found::spot).reduce(Spot::with).orElseThrow(), 0.95, "letterhead");
        List<String> where = named.stream().map(Found::value).toList();
        boolean seatOnly =
                national && where.stream().noneMatch(line -> Words.of(line).has(LOCAL));
        Location location = seatOnly
                ? Location.UNKNOWN
                : Gazetteer.bangladesh().locate(where, website == null ? null : website.value(), geocode);
        return new Letterhead(lines, whole, ministry, agency, branch, website, location);
    }

    /** Whether the line can be one of a letterhead: an office, or a place. */
    public static boolean isOffice(String line) {
        for (String part : line.split("[,;।]")) {
            String bare = LEVEL_LABEL.matcher(part).replaceAll("").strip();
            if (Posts.isOffice(bare)
                    || isBranch(bare)
                    || (!bare.isEmpty() && Gazetteer.bangladesh().isPlace(bare))) {
                return true;
            }
        }
        return isAddress(line) || Words.of(line).has(MINISTRY);
    }

    /** Whether an office is named in the line, and not only a place or an address. */
    public static boolean namesOffice(String line) {
        return Words.of(line).has(MINISTRY)
                || Arrays.stream(line.split("[,;।]")).anyMatch(part -> Posts.isOffice(part.strip()));
    }

    /** Whether the line begins with the state's own name. */
    public static boolean isState(String line) {
        return state(line).isPresent();
    }

    /** The state's name, letter by letter to its end: বাংলাদেশ সরকারি কর্ম কমিশন is an office. */
    private static Optional<Words.Span> state(String line) {
        return Words.of(line).at(0, STATE).filter(span -> STATE_END
                .matcher(line.substring(span.start(), span.end()))
                .find());
    }

    /** Whether the line is something else that stands in a head: the state, a website, a motto, a marking. */
    public static boolean isOther(String line) {
        return withoutState(line).isEmpty()
                || HOST.matcher(line).find()
                || line.contains("@")
                || QUOTED.matcher(line).matches()
                || Words.of(line).has(MOTTO)
                || TitleWord.isMarking(line)
                || TitleWord.isHaste(line);
    }

    private static List<ZoneLine> beside(Title title, List<ZoneLine> head) {
        return title.first() == 0 ? head.subList(title.after(), head.size()) : head.subList(0, title.first());
    }

    private static List<Found<String>> officeLines(List<ZoneLine> head) {
        List<Found<String>> lines = new ArrayList<>();
        int last = 0;
        for (int i = stateLine(head); i < head.size(); i++) {
            ZoneLine line = head.get(i);
            String text = withoutHeading(withoutState(line.text()));
            if (line.isLabelled(Label.values()) && !LEVEL_LABEL.matcher(text).lookingAt()) {
                break;
            }
            if (text.isEmpty()
                    || isOther(text)
                    || isMarking(text)
                    || MEETING.matcher(text).find()) {
                continue;
            }
            if (Prose.is(text)
                    || Words.of(text).size() > LONGEST
                    || !WrittenDate.findAll(text).isEmpty()) {
                break;
            }
            boolean rest = !lines.isEmpty()
                    && COUNTRY.matcher(text).matches()
                    && LEADS_ON.matcher(lines.getLast().value()).matches();
            if (rest) {
                Found<String> cut = lines.removeLast();
                text = cut.value().strip() + " " + text;
                lines.add(new Found<>(text, cut.spot().with(line.spot()), 0.95, "letterhead"));
            } else {
                lines.add(new Found<>(text, line.spot(), 0.95, "letterhead"));
            }
            if (rest || isOffice(text)) {
                last = lines.size();
            }
        }
        return lines.subList(0, last);
    }

    /** Of a heading that leads to something, the offices with which it begins: বস্ত্র অধিদপ্তর, সকল শাখার কোডসমূহঃ (…). */
    private static String withoutHeading(String line) {
        String[] parts = Posts.unbracketed(line).split(",", -1);
        String last = bare(parts[parts.length - 1]);
        boolean leads = LEADS.matcher(Posts.unbracketed(line)).matches();
        if (!leads
                || Posts.isOffice(last)
                || isBranch(last)
                || LEVEL_LABEL.matcher(line).find()) {
            return line;
        }
        return Arrays.stream(parts).takeWhile(Posts::isOffice).collect(Collectors.joining(","));
    }

    private static boolean isMarking(String text) {
        Words words = Words.of(text);
        return words.at(0, MARKING)
                .filter(marking -> marking.after() == words.size())
                .isPresent();
    }

    /** The line of the state, where there is one: what stands above it is no letterhead. */
    private static int stateLine(List<ZoneLine> head) {
        return IntStream.range(0, head.size())
                .filter(i -> isState(head.get(i).text()))
                .findFirst()
                .orElse(0);
    }

    /** The line without the state's name at its beginning, which some set on the line of the office. */
    private static String withoutState(String line) {
        return state(line)
                .map(span -> line.substring(span.end()).replaceFirst("^[\\s\\p{Punct}।ঃ–—]+", ""))
                .orElse(line);
    }

    private static @Nullable Found<String> website(List<ZoneLine> head) {
        for (ZoneLine line : head) {
            Matcher host = HOST.matcher(line.text());
            while (host.find()) {
                boolean mail = host.start() > 0 && line.text().charAt(host.start() - 1) == '@';
                if (!mail && !line.text().substring(0, host.start()).matches(".*[\\w.-]+@[\\w.-]*")) {
                    return new Found<>(host.group(), line.spot(), 0.98, "host");
                }
            }
        }
        return null;
    }

    private static boolean isBranch(String line) {
        String unnumbered = Posts.unbracketed(unwrapped(line)).replaceFirst("(?<![\\s–—-])[\\s–—-]++\\p{Nd}{1,2}$", "");
        return Words.of(unnumbered).ending(BRANCH).isPresent();
    }

    /** A line that stands in brackets as a whole, without them: (রাজস্ব শাখা). */
    private static String unwrapped(String line) {
        return WRAPPED.matcher(line.strip()).replaceFirst("$1");
    }

    private static boolean isAddress(String line) {
        boolean address = Words.of(line).has(ADDRESS)
                || POSTCODE.matcher(line).find()
                || HOUSE.matcher(line).matches()
                || COUNTRY.matcher(line).matches();
        boolean office = Arrays.stream(line.split("[,;]"))
                .anyMatch(part ->
                        Posts.isOffice(part) && !SECRETARIAT.matcher(part).matches());
        return address && !office && !LEVEL_LABEL.matcher(line).find();
    }

    private static String bare(String text) {
        return MARKS_AT_END
                .matcher(text.strip().replaceFirst("^[\\s,;:।–—-]+", ""))
                .replaceFirst("");
    }
}
