package org.mohafez.reader.zone;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mohafez.bangla.date.WrittenDate;
import org.mohafez.bangla.phrase.Phrases;
import org.mohafez.bangla.phrase.Words;
import org.mohafez.reader.paper.Spot;
import org.mohafez.reader.words.Label;
import org.mohafez.reader.words.PersonName;
import org.mohafez.reader.words.Posts;
import org.mohafez.reader.words.Prose;
import org.mohafez.reader.words.Sentences;
import org.mohafez.reader.words.Serial;
import org.mohafez.reader.words.Vocabulary;

/**
 * A signature as it stands in the close: perhaps a date or the word স্বাক্ষরিত, the name, beneath it the post.
 *
 * @param date the day above the name, ISO
 * @param marked whether the paper says that it is signed, by that word or by a date
 * @param after the index of the line after the post
 */
public record SignatureBlock(
        String name, String designation, @Nullable String date, boolean marked, Spot spot, int after) {
    private static final int LONGEST_POST = 12;
    private static final int LONGEST_UNKNOWN_POST = 6;
    private static final Pattern SERVICE_NUMBER =
            Words.pattern("(?i)[\\s(]*(?:পরিচিতি|পরিচিতি নং|পরিচিতি নম্বর|আইডি|বিপি|id|bp).{0,12}\\p{Nd}.{0,20}");
    /** A member of a board, with the field that is his: সদস্য (উন্নয়ন). */
    private static final Pattern MEMBER_FOR = Words.pattern("(?i)\\s*(?:সদস্য|member)\\s*\\([^()]{2,40}\\)[\\s,।]*");

    private static final Phrases SEATS = Vocabulary.of("roles.tsv").group("seat");

    private static final int BLANKS = 3;
    /** In characters. */
    private static final int LONGEST_DATE = 50;
    /** In words, the shortest names of two. */
    private static final int TWO_NAMES = 4;

    /** In words, what a line end cuts off. */
    private static final int REST_OF_NAME = 2;

    /** What ends so leads to what stands beneath. */
    private static final Pattern LEADS = Pattern.compile("(?s).*[:ঃ][-–—]?\\s*");
    /** Who does the work of one who is away is named, and signs nothing. */
    private static final Phrases STANDING_IN = Phrases.of(
            "দায়িত্ব",
            "দায়িত্বে",
            "দায়িত্বপ্রাপ্ত",
            "স্থলাভিষিক্ত",
            "ছুটিকালীন",
            "ছুটিতে",
            "অনুপস্থিতিতে",
            "পরিবর্তে");

    /** The signature that begins with the line {@code i}. */
    public static Optional<SignatureBlock> at(List<ZoneLine> lines, int i) {
        String date = null;
        boolean marked = false;
        int at = i;
        while (at < lines.size() && at - i < BLANKS) {
            String line = lines.get(at).text();
            Optional<String> day = dateAlone(line);
            if (day.isPresent()) {
                date = day.get();
            } else if (!PersonName.isSignedMark(line)) {
                break;
            }
            marked = true;
            at++;
        }
        if (at >= lines.size()) {
            return Optional.empty();
        }
        int begins = at;
        String day = date;
        boolean signed = marked;
        return broken(lines, begins)
                .flatMap(whole -> named(whole, begins, day, signed).map(SignatureBlock::oneFurther))
                .or(() -> named(lines, begins, day, signed));
    }

    private SignatureBlock oneFurther() {
        return new SignatureBlock(name, designation, date, marked, spot, after + 1);
    }

    /** The lines with a name whole that a narrow column broke: its last words stand above the post, on a line of their own. */
    private static Optional<List<ZoneLine>> broken(List<ZoneLine> lines, int at) {
        if (at + 2 >= lines.size()) {
            return Optional.empty();
        }
        ZoneLine first = lines.get(at);
        ZoneLine rest = lines.get(at + 1);
        boolean open = first.text().strip().startsWith("(") && !first.text().contains(")");
        boolean titled = !PersonName.withoutTitle(first.text().strip())
                .equals(first.text().strip());
        int longest = titled || first.element() == rest.element() ? REST_OF_NAME : 1;
        boolean closes = open ? rest.text().strip().endsWith(")") : rest.words().size() <= longest;
        // Where nothing says that the name has begun, the line above can be Yours faithfully.
        boolean another = rest.text().strip().startsWith("(")
                || PersonName.isSignedMark(rest.text())
                || !open && !titled && PersonName.canBe(rest.text());
        ZoneLine whole =
                new ZoneLine(first.text() + " " + rest.text(), first.spot().with(rest.spot()), first.element());
        boolean name = closes
                && !another
                && (open || PersonName.canBe(first.text()))
                && !isPost(rest.text())
                && PersonName.canBe(whole.text())
                && isPost(lines.get(at + 2).text());
        if (!name) {
            return Optional.empty();
        }
        List<ZoneLine> joined = new ArrayList<>(lines);
        joined.set(at, whole);
        joined.remove(at + 1);
        return Optional.of(joined);
    }

    private static Optional<SignatureBlock> named(List<ZoneLine> lines, int at, @Nullable String date, boolean marked) {
        ZoneLine line = lines.get(at);
        String text = PersonName.withoutSignedMark(line.text());
        boolean bracketed = text.startsWith("(");
        boolean signed = marked || text.length() < line.text().length();
        if (!signed && !bracketed && isSpokenOf(lines, at)) {
            return Optional.empty();
        }
        int cut = bracketed ? text.indexOf(')') + 1 : signed ? text.indexOf(',') : 0;
        if (cut > 1 && PersonName.canBe(text.substring(0, cut)) && isPost(text.substring(cut))) {
            return Optional.of(new SignatureBlock(
                    PersonName.bare(text.substring(0, cut)),
                    post(text.substring(cut)),
                    date,
                    signed,
                    line.spot(),
                    at + 1));
        }
        boolean ofOneWord = (bracketed || signed)
                && PersonName.canBeOfOneWord(text)
                && at + 1 < lines.size()
                && isPost(lines.get(at + 1).text());
        return PersonName.canBe(text) || ofOneWord
                ? above(lines, at, date, signed, bracketed)
                : SignedLine.at(lines, at, date, signed);
    }

    /** Whether the line above leads to the name, or calls for it by জনাব: who signs does neither. */
    private static boolean isSpokenOf(List<ZoneLine> lines, int at) {
        if (PersonName.isAddressed(lines.get(at).text())) {
            return true;
        }
        if (at == 0) {
            return false;
        }
        ZoneLine above = lines.get(at - 1);
        boolean ended = Sentences.ends(above.text());
        boolean leads = LEADS.matcher(above.text()).matches() && !Distribution.isHeading(above.text());
        if (above.words().has(STANDING_IN)) {
            return leads || !ended;
        }
        boolean runsOn = above.element() == lines.get(at).element() && !ended;
        return Prose.hasVerb(above.words()) && (leads || runsOn);
    }

    /** A name with its post beneath; a date, স্বাক্ষরিত, a service number or medals may stand between. */
    private static Optional<SignatureBlock> above(
            List<ZoneLine> lines, int at, @Nullable String date, boolean marked, boolean bracketed) {
        String day = date;
        boolean signed = marked;
        int below = at + 1;
        while (below < lines.size() && below - at < BLANKS) {
            String between = lines.get(below).text();
            Optional<String> beneath = dateAlone(between);
            boolean mark = PersonName.isSignedMark(between);
            boolean ofName = SERVICE_NUMBER.matcher(between).matches() || PersonName.areDecorations(between);
            if (beneath.isEmpty() && !mark && !ofName) {
                break;
            }
            day = beneath.orElse(day);
            signed |= mark || beneath.isPresent();
            below++;
        }
        if (below >= lines.size()) {
            return Optional.empty();
        }
        ZoneLine post = wholePost(lines, below);
        int after = post == lines.get(below) ? below + 1 : below + 2;
        boolean served = after < lines.size() && isOffice(lines.get(after));
        boolean seat = isSeatAlone(post.text()) && isBesideAnother(lines, at, below);
        if (!isPost(post.text()) && !seat && !((signed || bracketed || served) && canBePost(post))) {
            return Optional.empty();
        }
        ZoneLine name = lines.get(at);
        if (name.words().size() >= TWO_NAMES && Posts.areTwo(post.text())) {
            // Two people side by side: nothing tells where the first one's name ends.
            return Optional.empty();
        }
        return Optional.of(new SignatureBlock(
                PersonName.bare(PersonName.withoutSignedMark(name.text())),
                post(post.text()),
                day,
                signed,
                name.spot().with(post.spot()),
                after));
    }

    /** Whether in the same table or paragraph another name stands above a post or a seat, right before this one or behind it. */
    private static boolean isBesideAnother(List<ZoneLine> lines, int name, int seat) {
        int element = lines.get(name).element();
        return Stream.of(name - 2, seat + 1)
                .filter(i -> i >= 0 && i + 1 < lines.size())
                .filter(i ->
                        lines.get(i).element() == element && lines.get(i + 1).element() == element)
                .anyMatch(i -> PersonName.canBe(lines.get(i).text())
                        && (isPost(lines.get(i + 1).text())
                                || isSeatAlone(lines.get(i + 1).text())));
    }

    /** The post on the line {@code i}, with the next line where one line did not hold it: উপজেলা স্বাস্থ্য ও পরিবার পরিকল্পনা / কর্মকর্তা. */
    private static ZoneLine wholePost(List<ZoneLine> lines, int i) {
        ZoneLine line = lines.get(i);
        if (i + 1 >= lines.size() || isPost(line.text()) || PersonName.canBe(line.text())) {
            return line;
        }
        ZoneLine rest = lines.get(i + 1);
        String whole = line.text() + " " + rest.text();
        boolean cut =
                isPost(rest.text()) && isPost(whole) && Posts.beginning(whole).equals(Optional.of(0));
        return cut ? new ZoneLine(whole, line.spot().with(rest.spot()), line.element()) : line;
    }

    /** Under a name that is surely one, a short line is the post, even if nobody knows it. */
    private static boolean canBePost(ZoneLine line) {
        Words words = Words.of(line.text());
        return words.size() > 0
                && words.size() <= LONGEST_UNKNOWN_POST
                && line.text().codePoints().noneMatch(Character::isDigit)
                && Serial.at(line.text()).isEmpty()
                && !line.isLabelled(Label.values())
                && !Distribution.isHeading(line.text())
                && !Prose.is(line.text());
    }

    /** The office beneath a post, which tells that the line between a name and it is one. */
    private static boolean isOffice(ZoneLine line) {
        return Posts.isOffice(line.text())
                && Words.of(line.text()).size() <= LONGEST_POST
                && Serial.at(line.text()).isEmpty()
                && !line.text().strip().endsWith("।");
    }

    /** Whether it is what somebody is in a committee, and nothing else: সদস্য. */
    static boolean isSeatAlone(String line) {
        Words words = Words.of(line);
        return words.at(0, SEATS).filter(seat -> seat.after() == words.size()).isPresent();
    }

    private static boolean isPost(String line) {
        return (Posts.namesPost(line) || MEMBER_FOR.matcher(line).matches())
                && !Posts.isSeat(line)
                && !Prose.endsInVerb(Words.of(line))
                && Words.of(line).size() <= LONGEST_POST
                && Serial.at(line).isEmpty()
                && !Prose.is(line);
    }

    private static String post(String line) {
        return line.strip().replaceFirst("^[-–—,\\s]+", "").replaceFirst("(?:[\\s,।;]|\\s(?:ও|এবং|and|&)$)+$", "");
    }

    /** The day, if the line is a date and nothing else. */
    static Optional<String> dateAlone(String line) {
        if (line.length() > LONGEST_DATE || line.codePoints().noneMatch(Character::isDigit)) {
            return Optional.empty();
        }
        List<WrittenDate> dates = WrittenDate.findAll(line);
        if (dates.size() != 1 || dates.getFirst().date() == null) {
            return Optional.empty();
        }
        WrittenDate date = dates.getFirst();
        String rest = line.substring(0, date.start()) + line.substring(date.end());
        return rest.matches("[\\s\\p{Punct}।ঃ–—]*") ? date.iso() : Optional.empty();
    }
}
