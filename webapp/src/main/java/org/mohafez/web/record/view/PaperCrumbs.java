package org.mohafez.web.record.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mohafez.index.Coded;
import org.mohafez.index.CodedNames;
import org.mohafez.index.IndexField;
import org.mohafez.record.Meeting;
import org.mohafez.record.PaperRecord;
import org.mohafez.web.place.PlaceNames;
import org.mohafez.web.ui.Crumb;
import org.mohafez.web.ui.Lang;
import org.mohafez.web.ui.QueryString;
import org.mohafez.web.ui.ValuePage;
import org.mohafez.web.ui.Words;

/**
 * The way to a paper: its places, the widest first, its office, and there the body whose meeting it tells of, or else the file it was
 * issued from. A step that the paper does not name is left out.
 */
public final class PaperCrumbs {
    private final PaperRecord paper;
    private final Words words;
    private final Lang lang;
    private final CodedNames names;

    private PaperCrumbs(PaperRecord paper, Words words) {
        this.paper = paper;
        this.words = words;
        this.lang = words.lang();
        this.names = new CodedNames(paper.office());
    }

    /** Empty for an older edition: what it names may since have another code, or none. */
    static List<Crumb> to(Edition edition, Words words) {
        return edition.newest() ? to(edition.document().record(), words) : List.of();
    }

    public static List<Crumb> to(PaperRecord paper, Words words) {
        return new PaperCrumbs(paper, words).all();
    }

    /** The same with one step more. */
    public static List<Crumb> with(List<Crumb> way, Crumb further) {
        return Stream.concat(way.stream(), Stream.of(further)).toList();
    }

    private List<Crumb> all() {
        List<Crumb> way = new ArrayList<>();
        add(way, IndexField.DIVISION, names.division());
        add(way, IndexField.DISTRICT, names.district());
        add(way, IndexField.UPAZILA, names.upazila());
        add(way, IndexField.OFFICE, names.office());
        within().ifPresent(way::add);
        if (!way.isEmpty()) {
            way.addFirst(
                    new Crumb(words.say("browse"), QueryString.empty().in(lang).behind("/browse")));
        }
        return way;
    }

    private void add(List<Crumb> way, IndexField field, Optional<Coded> value) {
        value.filter(known -> !known.label().isEmpty())
                .ifPresent(known -> way.add(new Crumb(
                        PlaceNames.onTheWay(field, known.code(), known.label(), lang),
                        ValuePage.address(parameter(field), known.code(), lang))));
    }

    private Optional<Crumb> within() {
        Meeting meeting = paper.meeting();
        String body = meeting == null ? null : meeting.body();
        return body == null || body.isBlank()
                ? names.file(paper.memo()).map(file -> new Crumb(file.label(), search(file.code())))
                : Optional.of(CodedNames.body(body)).map(known -> new Crumb(known.label(), meetings(known.code())));
    }

    /** The same kind of body meets elsewhere too: here, the one of this office. */
    private String meetings(String body) {
        @Nullable String office = names.office().map(Coded::code).orElse(null);
        return QueryString.empty()
                .with("office", office)
                .in(lang)
                .behind("/browse/" + parameter(IndexField.BODY) + "/" + body);
    }

    /** A file has no page but the search for it. */
    private String search(String file) {
        return QueryString.empty()
                .with(parameter(IndexField.OFFICE_FILE), file)
                .in(lang)
                .behind("/search");
    }

    private static String parameter(IndexField field) {
        return field.parameter().orElseThrow();
    }
}
