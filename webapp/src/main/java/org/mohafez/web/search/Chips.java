package org.mohafez.web.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mohafez.search.query.Note;
import org.mohafez.search.query.QueryText;
import org.mohafez.web.search.SearchPage.Chip;
import org.mohafez.web.ui.Figures;
import org.mohafez.web.ui.Words;

/** All that was asked for, each with the way to leave it out. */
final class Chips {
    private final SearchUrl url;
    private final Words words;
    private final Figures figures;
    private final FacetLabels labels;

    Chips(SearchUrl url, Words words, Figures figures, FacetLabels labels) {
        this.url = url;
        this.words = words;
        this.figures = figures;
        this.labels = labels;
    }

    /** @param notes of the search: what was taken for a stretch of time, or for sums above another, can be taken just as typed */
    List<Chip> all(List<Note> notes) {
        List<Chip> chips = new ArrayList<>();
        for (String name : SearchUrl.PARAMETERS) {
            for (String value : url.values(name)) {
                String shown = shown(name, value);
                if (!shown.isEmpty()) {
                    chips.add(new Chip(
                            words.say("facet." + name),
                            shown,
                            url.without(name, value).href()));
                }
            }
        }
        notes.stream().flatMap(note -> meant(note).stream()).forEach(chips::add);
        return chips;
    }

    private Optional<Chip> meant(Note note) {
        if (note.key().equals(QueryText.LATEST_DAY)) {
            return Optional.of(asTyped(words.say("facet.dueTo"), figures.date(note.value())));
        }
        return Notes.isSums(note)
                ? Optional.of(asTyped(words.say("filters.amount"), Notes.sums(note, words)))
                : Optional.empty();
    }

    private Chip asTyped(String name, String shown) {
        return new Chip(name, shown, url.withOnly("asTyped", "1").href());
    }

    /** Empty for what is no restriction. */
    private String shown(String name, String value) {
        return switch (name) {
            case "q" -> value;
            case "from", "to", "dueFrom", "dueTo" -> figures.date(Objects.requireNonNull(url.day(name)));
            case "amountFrom", "amountTo" -> words.say("taka", figures.sum(Objects.requireNonNull(url.sum(name))));
            case "asTyped", "date", "sort", "page", "size", "lang" -> "";
            default -> labels.label(Objects.requireNonNull(SearchUrl.FILTERS.get(name)), value);
        };
    }
}
