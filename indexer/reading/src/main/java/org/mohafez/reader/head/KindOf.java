package org.mohafez.reader.head;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mohafez.bangla.phrase.Phrases;
import org.mohafez.bangla.phrase.Words;
import org.mohafez.reader.paper.Element;
import org.mohafez.reader.paper.Grid;
import org.mohafez.reader.paper.Passage;
import org.mohafez.reader.table.ColumnRole;
import org.mohafez.reader.table.DataTable;
import org.mohafez.reader.words.HeldMeeting;
import org.mohafez.reader.words.Label;
import org.mohafez.reader.words.Resolves;
import org.mohafez.reader.words.Sentences;
import org.mohafez.reader.words.Serial;
import org.mohafez.reader.words.SeriesNumber;
import org.mohafez.reader.words.TitleWord;
import org.mohafez.reader.zone.ZoneLine;
import org.mohafez.reader.zone.Zones;
import org.mohafez.record.Kind;

/**
 * What kind of paper it is: by its title, else by its subject, else by what it does.
 *
 * @param printed the word by which it calls itself
 * @param rule what told
 */
public record KindOf(Kind kind, @Nullable String printed, double confidence, String rule) {
    private static final Phrases MEETS = Phrases.of(
            "অদ্যকার সভা",
            "অদ্যকার সভায়",
            "সভার কাজ শুরু",
            "সভার কাজ আরম্ভ",
            "সভার কার্যক্রম শুরু",
            "সভার কার্যক্রম আরম্ভ",
            "সভার কার্য আরম্ভ",
            "সভার কার্যক্রম যথারীতি আরম্ভ",
            "সভাপতির আসন গ্রহণ",
            "সভাপতির আসন অলংকৃত");
    /** Somebody is asked to come to a meeting. */
    private static final Pattern ASKS = Words.pattern(
            "উপস্থিত\\s+(?:থাকার|থাকিবার|হওয়ার)\\s+জন্য|(?<![\\p{L}\\p{M}])সভা[^।]{0,40}(?:আহ্বান|আহবান)\\s+কর");
    /** Of a meeting that is yet to be held. */
    private static final Pattern WILL_BE_HELD =
            Words.pattern("(?<![\\p{L}\\p{M}])সভা[^।]{0,80}অনুষ্ঠিত\\s+(?:হবে|হইবে)");

    /** What is told first where a meeting is called, whatever was decided before it. */
    private static final Pattern WILL_MEET = Words.pattern(
            "(?<![\\p{L}\\p{M}])আগামী\\s[^।]{0,160}(?<![\\p{L}\\p{M}])(?:সভা|বৈঠক|অধিবেশন)\\s+(?:[^\\s।]+\\s+){0,3}অনুষ্ঠিত\\s+(?:হবে|হইবে|হতে যাচ্ছে)");

    /** Who tells of the next meeting sits in one. */
    private static final Pattern TELLS = Words.pattern(
            "(?<![\\p{L}\\p{M}])(?:জানান|জানালেন|জানিয়েছেন|বলেন|বললেন|বলিলেন|(?:অবহিত|উল্লেখ|ঘোষণা)\\s+করেন)(?![\\p{L}\\p{M}])");

    private static final Pattern GREETS = Words.pattern(
            "\\s*(?:(?:প্রিয়|শ্রদ্ধেয়|মান্যবর)\\s+)?(?:মহোদয়|মহাত্মন|মহোদয়া)\\s*[,।;]?\\s*|(?i:\\s*dear\\s+[\\p{L} .]{2,30},?\\s*)");
    /** So begins a letter to one, and an announcement to all. */
    private static final Pattern GREETS_COLLEAGUES =
            Words.pattern("\\s*(?:(?:প্রিয়|শ্রদ্ধেয়)\\s+)?সহকর্মী\\s*[,।;]?\\s*");
    /** Elements of the body among which a greeting can stand. */
    private static final int GREETING = 2;

    private static final Pattern ABOUT = Words.pattern("\\s+(?:প্রসঙ্গে|সংক্রান্ত)[\\s।.]*$");
    /** Notices and orders have other numbers above them too: of a meeting, of a purchase. */
    private static final Set<Kind> BY_NUMBER = EnumSet.of(Kind.CIRCULAR, Kind.NOTIFICATION);

    private static final Phrases ORDERS = Phrases.of(
            "আদেশ জারি করা হলো",
            "আদেশ জারি করা হইল",
            "বদলি করা হলো",
            "বদলি করা হইল",
            "পদায়ন করা হলো",
            "পদায়ন করা হইল",
            "ছুটি মঞ্জুর করা হলো",
            "ছুটি মঞ্জুর করা হইল",
            "কমিটি গঠন করা হলো",
            "কমিটি গঠন করা হইল",
            "টিম গঠন করা হলো",
            "টিম গঠন করা হইল",
            "দায়িত্ব প্রদান করা হলো",
            "দায়িত্ব প্রদান করা হইল",
            "এ আদেশ অবিলম্বে কার্যকর",
            "এ আদেশ জারি");
    private static final Phrases ANNOUNCES = Phrases.of(
            "এতদ্বারা",
            "এতদদ্বারা",
            "জানানো যাইতেছে যে",
            "সভা অনুষ্ঠিত হইবে",
            "সভা অনুষ্ঠিত হবে",
            "সভা আহ্বান করা হয়েছে",
            "সভা আহবান করা হইয়াছে",
            "অবগতির জন্য জানানো");
    private static final Phrases WRITES = Phrases.of(
            "উপর্যুক্ত বিষয়",
            "উপরোক্ত বিষয়",
            "উপযুক্ত বিষয়",
            "উপর্যুক্ত বিষয় ও সূত্রের",
            "জানানো যাচ্ছে",
            "অনুরোধ করা হলো",
            "নির্দেশক্রমে অনুরোধ",
            "সদয় অবগতি",
            "প্রেরণ করা হলো",
            "বিনীত নিবেদন");

    /** @param title the paper's title, if it has one */
    public static KindOf of(@Nullable Title title, @Nullable String subject, Zones zones) {
        if (title != null) {
            return new KindOf(kind(title.word().kind()), title.word().printed(), 0.99, "title");
        }
        Optional<TitleWord> byNumber = byNumber(zones.head());
        if (byNumber.isPresent()) {
            return new KindOf(kind(byNumber.get().kind()), byNumber.get().printed(), 0.9, "number");
        }
        Optional<TitleWord> bySubject = subject == null ? Optional.empty() : TitleWord.of(subject);
        if (bySubject.isPresent()) {
            return new KindOf(kind(bySubject.get().kind()), bySubject.get().printed(), 0.95, "subject");
        }
        Optional<TitleWord> about = subject == null ? Optional.empty() : about(subject);
        if (about.isPresent() && labelsMeeting(zones.head()) && !writes(zones) && decides(zones.body())) {
            return new KindOf(Kind.MINUTES, about.get().printed(), 0.85, "subject");
        }
        return byDeeds(subject != null, zones);
    }

    /** The word of minutes in a subject that says that it is about them: সম্মেলনের কার্যবিবরণী প্রসঙ্গে. Letters that send minutes say so too. */
    private static Optional<TitleWord> about(String subject) {
        Matcher about = ABOUT.matcher(subject);
        return about.find()
                ? TitleWord.of(subject.substring(0, about.start())).filter(word -> kind(word.kind()) == Kind.MINUTES)
                : Optional.empty();
    }

    /** Its own number says what it is: পরিপত্র নং-০৫/২০২২. Below the subject it is the number of another paper. */
    private static Optional<TitleWord> byNumber(List<ZoneLine> head) {
        return head.stream()
                .takeWhile(line -> !line.isLabelled(Label.SUBJECT, Label.REFERENCE, Label.ADDRESSEE))
                .flatMap(line -> SeriesNumber.kind(line.text()).stream())
                .filter(word -> BY_NUMBER.contains(kind(word.kind())))
                .findFirst();
    }

    /** Whether it is addressed to somebody, or uses the words of letters: what it tells was then decided elsewhere. */
    private static boolean writes(Zones zones) {
        return isAddressed(zones) || Words.of(text(zones.body())).has(WRITES);
    }

    private static boolean isAddressed(Zones zones) {
        return zones.head().stream().anyMatch(line -> line.label(List.of(Label.ADDRESSEE))
                .filter(Label.Found::closed)
                .isPresent());
    }

    /** Whether somebody is greeted on a line of its own: মহোদয়, Dear Sir. */
    private static boolean greets(Zones zones, Pattern greeting) {
        return Stream.concat(
                        zones.head().stream().map(ZoneLine::text),
                        zones.body().stream().limit(GREETING).flatMap(element -> element.text()
                                .lines()))
                .anyMatch(line -> greeting.matcher(line).matches());
    }

    private static String text(List<Element> body) {
        return String.join("\n", body.stream().map(Element::text).toList());
    }

    private static KindOf byDeeds(boolean hasSubject, Zones zones) {
        String text = text(zones.body());
        Words words = Words.of(text);
        boolean addressed = isAddressed(zones);
        boolean called = callsFirst(zones) && ASKS.matcher(text).find();
        if (decides(zones.body()) && !hasSubject && !called) {
            return new KindOf(Kind.MINUTES, null, 0.8, "decisions");
        }
        if ((words.has(MEETS) || (HeldMeeting.in(text) && resolves(zones.body()))) && !hasSubject && !called) {
            return new KindOf(Kind.MINUTES, null, 0.7, "wording");
        }
        if (labelsMeeting(zones.head())
                && resolvesAnything(zones.body())
                && !hasSubject
                && !ASKS.matcher(text).find()
                && !WILL_BE_HELD.matcher(text).find()) {
            return new KindOf(Kind.MINUTES, null, 0.7, "labels");
        }
        if (words.has(ORDERS) && !addressed) {
            return new KindOf(Kind.ORDER, null, 0.7, "wording");
        }
        boolean greets = greets(zones, GREETS) || (greets(zones, GREETS_COLLEAGUES) && !words.has(ANNOUNCES));
        if (addressed || greets || (hasSubject && words.has(WRITES))) {
            return new KindOf(Kind.LETTER, null, 0.8, "addressee");
        }
        if (words.has(ANNOUNCES)) {
            return new KindOf(Kind.NOTICE, null, 0.6, "wording");
        }
        return hasSubject ? new KindOf(Kind.LETTER, null, 0.5, "subject") : new KindOf(Kind.OTHER, null, 0.5, "none");
    }

    /** Whether the first words of the body tell of a meeting that is to come, and nothing at the top of one that was held. */
    private static boolean callsFirst(Zones zones) {
        return !labelsMeeting(zones.head())
                && zones.body().stream()
                        .limit(1)
                        .anyMatch(first -> first instanceof Passage
                                && WILL_MEET.matcher(first.text()).find()
                                && !TELLS.matcher(first.text()).find()
                                && !HeldMeeting.in(first.text()));
    }

    /** Whether who presided is labelled at the top, and beside it the hour or the place. */
    private static boolean labelsMeeting(List<ZoneLine> head) {
        return head.stream().anyMatch(line -> line.isLabelled(Label.CHAIR))
                && head.stream().anyMatch(line -> line.isLabelled(Label.TIME, Label.VENUE, Label.MEETING_DATE));
    }

    private static boolean resolvesAnything(List<Element> body) {
        return body.stream()
                .flatMap(element -> Sentences.of(element.text()).stream())
                .anyMatch(Resolves::in);
    }

    /** Whether it counts its matters and resolves any of them: an item of news tells of a meeting too. */
    private static boolean resolves(List<Element> body) {
        boolean counts = body.stream().anyMatch(passage -> Label.numbered(passage.text(), List.of(Label.TOPIC))
                .filter(label -> label.closed() && label.number().isPresent())
                .isPresent());
        return body.stream()
                .filter(passage -> counts || Serial.at(passage.text()).isPresent())
                .flatMap(passage -> Sentences.of(passage.text()).stream())
                .anyMatch(Resolves::in);
    }

    /** Whether there is a table, or a labelled passage, that only minutes have. */
    private static boolean decides(List<Element> body) {
        return body.stream().anyMatch(element -> switch (element) {
            case Grid grid ->
                DataTable.of(grid)
                        .filter(table -> table.has(ColumnRole.DECISION)
                                && (table.has(ColumnRole.IMPLEMENTER) || table.has(ColumnRole.TOPIC)))
                        .isPresent();
            case Passage passage ->
                Label.numbered(passage.text(), List.of(Label.DECISION))
                        .filter(Label.Found::closed)
                        .isPresent();
        });
    }

    private static Kind kind(String word) {
        return Stream.of(Kind.values())
                .filter(kind -> kind.code().equals(word))
                .findFirst()
                .orElse(Kind.OTHER);
    }
}
