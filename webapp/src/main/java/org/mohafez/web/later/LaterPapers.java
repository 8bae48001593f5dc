package org.mohafez.web.later;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mohafez.bangla.number.MemoNumber;
import org.mohafez.record.Access;
import org.mohafez.search.Act;
import org.mohafez.search.Hit;
import org.mohafez.search.SearchEngine;
import org.mohafez.web.ui.Figures;
import org.mohafez.web.ui.QueryString;
import org.mohafez.web.ui.Words;

/** What later papers say of papers of some memo numbers, as far as the reader may see it; of all of them by one look at the index. */
public final class LaterPapers {
    private final List<Act> acts;

    private LaterPapers(List<Act> acts) {
        this.acts = acts;
    }

    /** @param memos as printed; what is no number has nothing said of it */
    public static LaterPapers of(SearchEngine engine, Set<Access> readers, Collection<String> memos) {
        return new LaterPapers(engine.acts(memos, readers));
    }

    /** The same for the papers these hits stand in. */
    public static LaterPapers ofHits(SearchEngine engine, Set<Access> readers, List<Hit> hits) {
        return of(
                engine,
                readers,
                hits.stream().map(Hit::memoNumber).filter(Objects::nonNull).collect(Collectors.toSet()));
    }

    /**
     * What is said of one paper, by the newest first. A paper says nothing of itself, and what is said twice is said once.
     *
     * @param memo its number; null where it has none
     */
    public List<Act> on(@Nullable String memo, String documentId) {
        return memo == null
                ? List.of()
                : acts.stream()
                        .filter(act ->
                                act.isOn(memo) && !act.paper().documentId().equals(documentId))
                        .toList();
    }

    /** Whether it names that decision of the paper, and not the paper as a whole. @param number the paper's own; null: it has none */
    public static boolean names(Act act, @Nullable String number) {
        return number != null && NamedDecisions.in(act.says().text()).contains(NamedDecisions.key(number));
    }

    /**
     * The same in words; what a later paper that is held in two files says, is said once.
     *
     * @param number the paper's own of the decision this is said beside; null beside the paper as a whole
     */
    public static List<Later> say(List<Act> acts, @Nullable String number, Words words) {
        Map<List<Object>, Later> said = new LinkedHashMap<>();
        acts.forEach(act -> said.putIfAbsent(oneOf(act), say(act, number, words)));
        return List.copyOf(said.values());
    }

    /** Alike for acts of one type on the same decisions by copies of one paper: those of one number, day and kind, with the same readers. */
    private static List<Object> oneOf(Act act) {
        Hit paper = act.paper();
        String memo = Objects.requireNonNullElse(paper.memoNumber(), "");
        String issued = paper.issuedDate();
        List<String> named = NamedDecisions.in(act.says().text());
        return memo.isEmpty() || issued == null
                ? List.of(act.says().type(), named, paper.documentId())
                : List.of(act.says().type(), named, MemoNumber.key(memo), issued, paper.kind(), paper.access());
    }

    private static Later say(Act act, @Nullable String number, Words words) {
        Hit paper = act.paper();
        String issued = paper.issuedDate();
        return new Later(
                words.say("relation." + act.says().type()),
                named(act, number, words),
                name(paper),
                issued == null ? "" : new Figures(words).date(issued),
                QueryString.empty().in(words.lang()).behind("/d/" + paper.documentId()));
    }

    private static String named(Act act, @Nullable String number, Words words) {
        List<String> named = NamedDecisions.in(act.says().text());
        if (names(act, number)) {
            return words.say("later-papers.this-decision");
        }
        Figures figures = new Figures(words);
        return named.isEmpty()
                ? ""
                : words.say(
                        "citation.decision-number",
                        named.stream().map(figures::digits).collect(Collectors.joining(", ")));
    }

    private static String name(Hit paper) {
        String title = paper.title();
        return title == null ? paper.fileName() : title;
    }
}
