package org.mohafez.reader.decision.implementer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mohafez.bangla.phrase.Phrases;
import org.mohafez.bangla.phrase.Words;
import org.mohafez.reader.words.Items;
import org.mohafez.reader.words.Label;
import org.mohafez.reader.words.PersonName;
import org.mohafez.reader.words.Posts;
import org.mohafez.reader.words.Serial;
import org.mohafez.record.Implementer;

/**
 * Splits a list of those who must act into one post, person or office each.
 *
 * <p>The same marks part two posts and belong to one post's name (তথ্য ও যোগাযোগ প্রযুক্তি অধিদপ্তর; উপ-পরিচালক, সমাজসেবা
 * অধিদপ্তর): so a mark parts only where what stands before it is complete in itself. Inside brackets nothing parts.
 */
public final class Implementers {
    private static final Pattern TAIL = Pattern.compile("[\\s,;:।/_–—-]+$");
    private static final Pattern FRONT = Pattern.compile("^(?:[\\s,;:।/_–—•-]+|(?:ও|এবং|and)\\s+)+");
    /** All who hold the post before it: সহকারী কমিশনার (ভূমি), সকল. */
    private static final Pattern ALL = Pattern.compile("\\s*(?:সকল|সকলে|(?i:all))[\\s।.]*");

    private static final Pattern ALL_IN_BRACKETS = Pattern.compile("\\s*[(\\[]\\s*(?:সকল|(?i:all))\\s*[)\\]]");
    private static final Phrases GENERAL = Phrases.of("অফিসার", "কর্মকর্তা", "কর্মচারী", "officer");
    /** What an office serves rather than who acts: কোস্ট গার্ড, পশ্চিম জোন. */
    private static final Phrases TERRITORY = Phrases.of("জোন", "সার্কেল", "অঞ্চল", "রেঞ্জ", "zone", "circle", "region");
    /** An office by four letters of its English name or more: BIWTA, বিসিআইসি; ICT and আইসিটি are none. */
    private static final Pattern ACRONYM = Words.pattern(
            "[A-Z]{4,9}|(?:এইচ|এফ|এস|এক্স|এল|এম|এন|আই|আর|ইউ|কিউ|ডব্লিউ|ওয়াই|জেড|বি|সি|ডি|জি|জে|কে|পি|টি|ভি|এ|ই|ও){4,9}");

    private static final List<Label> LABELS = List.of(Label.IMPLEMENTER);

    /** In words. */
    private static final int SHORT_OFFICE = 3;

    private static final Pattern CLOSING_ALONE =
            Pattern.compile("^([^()\\[\\]]*(?:\\([^()]*\\)[^()\\[\\]]*)*)[)\\]]([\\s।.;,]*)$");

    private Implementers() {}

    /** @param paragraphs of the cell, or the text after a label */
    public static List<Implementer> of(List<String> paragraphs) {
        String text = withoutLabel(String.join("\n", paragraphs));
        List<Items.Item> items = Items.of(text);
        return items.isEmpty()
                ? split(text)
                : Stream.concat(
                                Stream.of(text.substring(0, items.getFirst().start())),
                                items.stream().map(Items.Item::text))
                        .flatMap(part -> split(part).stream())
                        .toList();
    }

    private static List<Implementer> split(String cell) {
        // A bracket that closes what was opened before the list: (বাস্তবায়নে: ক ও খ).
        List<ListPiece> pieces = ListPiece.of(CLOSING_ALONE.matcher(cell).replaceFirst("$1$2"));
        List<String> list = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            ListPiece piece = pieces.get(i);
            // ২নং counts no list here: it is the number of a ward or a union.
            Optional<Serial> serial =
                    Serial.at(piece.text()).filter(mark -> !mark.printed().contains("নং"));
            String text = serial.map(mark -> piece.text().substring(mark.end())).orElse(piece.text());
            if (text.isBlank()) {
                continue;
            }
            if (list.isEmpty() || serial.isPresent() || parts(list.getLast(), piece, pieces, i)) {
                list.add(text);
            } else {
                String glue =
                        switch (piece.mark()) {
                            case "/" -> "/";
                            case "," -> ", ";
                            case "\n" -> " ";
                            default -> piece.mark().isBlank() ? " " : " " + piece.mark() + " ";
                        };
                list.set(list.size() - 1, list.getLast() + glue + text);
            }
        }
        return list.stream()
                .map(text -> TAIL.matcher(FRONT.matcher(text).replaceFirst("")).replaceFirst(""))
                .filter(text -> Words.of(text).size() > 0)
                .flatMap(Implementers::apart)
                .map(Implementers::one)
                .toList();
    }

    /** Two posts that a narrow column ran together. */
    private static Stream<String> apart(String text) {
        return Posts.second(text)
                .map(at -> Stream.concat(Stream.of(text.substring(0, at).strip()), apart(text.substring(at))))
                .orElseGet(() -> Stream.of(text));
    }

    /** Whether the text is a list of posts, offices and groups and of nothing else. */
    public static boolean areNamed(String text) {
        List<Implementer> list = of(List.of(text));
        return !list.isEmpty()
                && list.stream()
                        .anyMatch(one ->
                                one.designation() != null || Posts.isOffice(one.text()) || Posts.isGroup(one.text()))
                && list.stream()
                        .allMatch(
                                one -> isComplete(one.text()) || one.designation() != null || isPostOfUnit(one.text()));
    }

    /** Whether the paragraphs are a list of whole names, of posts, offices, groups or persons, and tell no work: ED (Admin). */
    public static boolean areComplete(List<String> paragraphs) {
        List<Implementer> list = of(paragraphs);
        return !list.isEmpty() && list.stream().allMatch(one -> one.designation() != null || isComplete(one.text()));
    }

    private static boolean parts(String before, ListPiece piece, List<ListPiece> pieces, int i) {
        if (Posts.unbracketed(piece.text()).isEmpty()) {
            // What a line end parted from its post: সহকারী কমিশনার / (ভূমি).
            return false;
        }
        return switch (piece.mark()) {
            case ";", "|", "।" -> true;
            case "\n" ->
                isComplete(before)
                        || PersonName.opens(piece.text())
                        || (Posts.isPost(piece.text())
                                && !ListPiece.endsInModifier(before)
                                && !isGeneral(piece.text()));
            case "/" ->
                !ListPiece.endsInModifier(before)
                        && !(PlaceNamed.is(piece.text())
                                && PlaceNamed.atEnd(before).isPresent());
            case "," ->
                partsAtComma(before, piece, pieces, i) && !(isPartedBySemicolons(pieces) && !isComplete(piece.text()));
            default ->
                isServing(before) && Posts.beginning(piece.text()).equals(Optional.of(0)) && Posts.isPost(piece.text())
                        || isComplete(before)
                                && (isComplete(piece.text())
                                        || PersonName.opens(piece.text())
                                        || (ACRONYM.matcher(before.strip()).matches()
                                                && Words.of(piece.text()).size() == 1)
                                        || (isPlaced(before) && !PlaceNamed.is(piece.text()))
                                        || Posts.opensWithPost(piece.text())
                                        || isCompletedByNext(pieces, i));
        };
    }

    /** Whether the list says by stronger marks where one ends: PD; Team Leader, CSC. */
    private static boolean isPartedBySemicolons(List<ListPiece> pieces) {
        return pieces.stream().anyMatch(piece -> piece.mark().equals(";"));
    }

    /** Whether the word alone is no post, so that it ends the one that the line above begins: উপজেলা সমাজসেবা / অফিসার. */
    private static boolean isGeneral(String text) {
        Words words = Words.of(text);
        return words.at(0, GENERAL).filter(span -> span.after() == words.size()).isPresent();
    }

    /** Whether a name goes on over one more ও: হিসাব ও নিরীক্ষা শাখা. */
    private static boolean isCompletedByNext(List<ListPiece> pieces, int i) {
        if (i + 1 >= pieces.size()) {
            return false;
        }
        ListPiece next = pieces.get(i + 1);
        boolean joins = !next.mark().isEmpty() && Character.isLetter(next.mark().charAt(0));
        return joins && isComplete(pieces.get(i).text() + " " + next.mark() + " " + next.text());
    }

    private static boolean partsAtComma(String before, ListPiece piece, List<ListPiece> pieces, int i) {
        String text = piece.text();
        if (PlaceNamed.is(text) || ALL.matcher(text).matches()) {
            return false;
        }
        if (Words.of(text).ending(TERRITORY).isPresent() && !Posts.namesPost(text)) {
            return false;
        }
        // All of a kind, after one whose field stands in brackets: এজিএম (রাজস্ব), মিটার রিডার (সকল).
        boolean all = ALL_IN_BRACKETS.matcher(text).find() && before.strip().endsWith(")");
        boolean post = Posts.isPost(text) || Posts.isGroup(text) || PersonName.opens(text) || all || isPostOfUnit(text);
        boolean served = Posts.isPost(firstPart(before)) || (Posts.isOffice(text) && !isComplete(before));
        if (!post && served) {
            // Where the post serves: উপ-পরিচালক, সমাজসেবা অধিদপ্তর.
            return false;
        }
        if (isComplete(before) || PersonName.opens(text)) {
            return true;
        }
        // Several fields before one common post: কৃষি, মৎস্য ও প্রাণিসম্পদ কর্মকর্তা.
        boolean sharesPost = pieces.subList(i, Math.min(pieces.size(), i + 3)).stream()
                .anyMatch(later -> Posts.isPost(later.text()));
        return !sharesPost;
    }

    /** A post and then the unit it is in: ওসি ডিবি. */
    private static boolean isPostOfUnit(String text) {
        return Posts.opensWithPost(text)
                && !Posts.isOffice(text)
                && Words.of(text).size() == 2;
    }

    private static boolean isComplete(String text) {
        String bare = TAIL.matcher(text).replaceFirst("");
        return isPlaced(bare)
                || Posts.isPost(bare)
                || Posts.isOffice(bare)
                || Posts.isGroup(bare)
                || bare.endsWith(")")
                || ACRONYM.matcher(bare).matches()
                || PersonName.opens(bare)
                || (Words.of(bare).size() > 1 && PlaceNamed.atEnd(bare).isPresent());
    }

    /** Whether it is a post, and behind a comma where its holder serves: মহাপরিচালক, বিকেএসপি. */
    private static boolean isServing(String text) {
        int comma = text.indexOf(',');
        return comma > 0
                && Posts.isPost(text.substring(0, comma))
                && Words.of(text.substring(comma + 1)).size() <= SHORT_OFFICE;
    }

    /** Whether it ends in a comma and a place: whoever was named is told whole. */
    private static boolean isPlaced(String text) {
        int comma = text.lastIndexOf(',');
        return comma > 0 && PlaceNamed.is(text.substring(comma + 1));
    }

    private static String firstPart(String text) {
        int comma = text.indexOf(',');
        return comma < 0 ? text : text.substring(0, comma);
    }

    private static String withoutLabel(String text) {
        return Label.at(text, LABELS)
                .filter(Label.Found::closed)
                .filter(label -> label.end() < text.length())
                .map(label -> text.substring(label.end()))
                .orElse(text);
    }

    /** The one that a text names. */
    public static Implementer one(String text) {
        String rest = text;
        String place = null;
        Optional<Integer> at = PlaceNamed.atEnd(text);
        if (at.isPresent()) {
            place = TAIL.matcher(text.substring(at.get())).replaceFirst("").strip();
            rest = TAIL.matcher(text.substring(0, at.get())).replaceFirst("");
        }
        boolean all =
                Words.of(rest).words().stream().anyMatch(word -> word.folded().matches("সকল|all"));
        String post = TAIL.matcher(ALL_IN_BRACKETS.matcher(rest).replaceAll("").replaceAll("(^|\\s)সকল(\\s|$)", " "))
                .replaceFirst("")
                .strip();
        boolean isPost = Posts.isPost(firstPart(post)) || Posts.isPost(post);
        return new Implementer(
                text,
                isPost ? post : null,
                place,
                all && isPost ? true : null,
                isPost ? Posts.charge(text).orElse(null) : null,
                null);
    }
}
