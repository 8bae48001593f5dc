package org.mohafez.reader.relation;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mohafez.bangla.date.WrittenDate;
import org.mohafez.reader.closing.CitedMemos;
import org.mohafez.reader.closing.SourceList;
import org.mohafez.reader.paper.Element;
import org.mohafez.reader.paper.Found;
import org.mohafez.reader.paper.Paper;
import org.mohafez.reader.paper.Passage;
import org.mohafez.reader.paper.Spot;
import org.mohafez.reader.paper.TextLine;
import org.mohafez.reader.words.Sentences;
import org.mohafez.record.CitedMemo;
import org.mohafez.record.Decision;
import org.mohafez.record.Relation;

/** Finds what a paper does to others. */
public final class Relations {
    /** Who asks: what the paper is, and what was read of it. */
    public record Context(
            @Nullable Found<String> title,
            @Nullable Found<String> subject,
            Collection<String> ownMemos,
            List<Found<Decision>> decisions,
            boolean minutes) {
        public Context {
            ownMemos = List.copyOf(ownMemos);
            decisions = List.copyOf(decisions);
        }
    }

    private final Context context;
    private final List<CitedMemo> cited;
    private final SourceList sources;
    /** Whether the paper says that a slip was made: then what it amends it corrects. */
    private final boolean slip;

    private final Map<String, Found<Relation>> found = new LinkedHashMap<>();

    private Relations(Context context, List<CitedMemo> cited, List<Element> paper) {
        this.context = context;
        this.cited = cited;
        List<String> lines =
                paper.stream().flatMap(Paper::lines).map(TextLine::text).toList();
        sources = SourceList.of(lines, context.ownMemos());
        slip = paper.stream().anyMatch(element -> Act.namesSlip(element.text()));
    }

    /** @param cited what the whole paper cites */
    public static List<Found<Relation>> of(List<Element> body, List<CitedMemo> cited, Context context) {
        Relations relations = new Relations(context, cited, body);
        body.forEach(relations::acts);
        relations.byTitle(body);
        if (context.minutes()) {
            Confirmation.in(body, context.decisions()).ifPresent(relations::add);
        }
        return List.copyOf(relations.found.values());
    }

    private void acts(Element element) {
        for (String passage : element.text().split("[\\n\\t]")) {
            List<String> sentences = Sentences.of(passage).stream()
                    .filter(sentence -> Act.in(sentence).isPresent())
                    .toList();
            List<CitedMemo> near =
                    sentences.isEmpty() ? List.of() : CitedMemos.of(List.of(passage), context.ownMemos());
            for (String sentence : sentences) {
                Act.in(sentence).ifPresent(act -> add(relation(act, sentence, near, element.spot())));
            }
        }
    }

    /** A paper titled শুদ্ধিপত্র or অফিস আদেশ (সংশোধিত) does to the paper it cites what its title says. */
    private void byTitle(List<Element> body) {
        Optional<Found<String>> naming = Stream.of(context.title(), context.subject())
                .filter(Objects::nonNull)
                .filter(line -> Act.inTitle(line.value()).isPresent())
                .findFirst();
        if (naming.isEmpty() || !found.isEmpty()) {
            return;
        }
        String act = type(Act.inTitle(naming.get().value()).orElseThrow());
        for (Element element : body) {
            List<CitedMemo> target = CitedMemos.of(List.of(element.text()), context.ownMemos());
            if (element instanceof Passage && !target.isEmpty()) {
                CitedMemo memo = target.getFirst();
                add(new Found<>(
                        new Relation(act, memo.number(), memo.date(), element.text()), element.spot(), 0.9, "title"));
                return;
            }
        }
        CitedMemo only = cited.size() == 1 ? cited.getFirst() : null;
        String number = only == null ? null : only.number();
        String date = only == null ? null : only.date();
        add(naming.get().map(text -> new Relation(act, number, date, text)));
    }

    /** @param near what is cited in the paragraph of the sentence */
    private Found<Relation> relation(Act act, String sentence, List<CitedMemo> near, Spot spot) {
        List<CitedMemo> here = CitedMemos.of(List.of(sentence), context.ownMemos());
        List<CitedMemo> listed = sources.pointedAt(sentence).stream().toList();
        List<CitedMemo> before =
                act.pointsBack(sentence) ? (near.isEmpty() && cited.size() == 1 ? cited : near) : List.of();
        CitedMemo memo = Stream.of(here, listed, before)
                .filter(memos -> !memos.isEmpty())
                .map(List::getLast)
                .findFirst()
                .orElse(null);
        String number = memo == null ? null : memo.number();
        String date = memo == null || memo.date() == null ? act.date(sentence) : memo.date();
        return new Found<>(new Relation(type(act.type()), number, date, sentence), spot, act.sure(), "act");
    }

    private String type(String act) {
        return slip && act.equals("amends") ? "corrects" : act;
    }

    private void add(Found<Relation> relation) {
        Relation value = relation.value();
        // Clause after clause of an amendment amends the same paper: it is said once.
        found.putIfAbsent(value.type() + value.memo() + value.date(), relation);
    }

    /** The day or month that a text names, as far as it is certain. */
    static @Nullable String date(String text) {
        return WrittenDate.findAll(text).stream()
                .flatMap(date -> date.iso().stream())
                .findFirst()
                .orElse(null);
    }
}
