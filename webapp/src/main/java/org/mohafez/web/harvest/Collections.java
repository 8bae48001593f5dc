package org.mohafez.web.harvest;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.mohafez.archive.Holding;
import org.mohafez.web.harvest.Collection.Item;
import org.mohafez.web.record.view.PaperTitle;
import org.mohafez.web.ui.Figures;
import org.mohafez.web.ui.Site;

/** Lists of manifests: of a file that holds several papers, and of an office. */
final class Collections {
    /** Where an office has more papers, they are parted by years: no viewer shows a list of thousands. */
    static final int MOST = 500;

    /** Of papers without a date. */
    private static final String NO_YEAR = "undated";

    private final Site site;
    private final int most;

    /** @param most so many manifests in one list */
    Collections(Site site, int most) {
        this.site = site;
        this.most = most;
    }

    Collection of(Holding.Bundle file) {
        return Collection.of(
                site.absolute("/iiif/" + file.id() + "/collection.json"),
                Labels.text(file.source().fileName()),
                site.absolute("/d/" + file.id()),
                file.papers().stream()
                        .map(paper -> manifest(paper.id(), PaperTitle.of(paper)))
                        .toList());
    }

    /** Empty where nothing of it is held. @param codes of the office, the one it is known by first */
    Optional<Collection> ofOffice(List<String> codes, Catalogue.State state) {
        String code = codes.getFirst();
        List<Listed> papers = papers(codes, state);
        List<Item> items = papers.size() <= most ? manifests(papers) : years(code, papers);
        return papers.isEmpty()
                ? Optional.empty()
                : Optional.of(Collection.of(address(code, ""), name(codes, papers), page(code), items));
    }

    /** Empty where nothing of it is held. @param codes of the office, the one it is known by first */
    Optional<Collection> ofYear(List<String> codes, String year, Catalogue.State state) {
        String code = codes.getFirst();
        List<Listed> papers = papers(codes, state).stream()
                .filter(paper -> year(paper).equals(year))
                .toList();
        return papers.isEmpty()
                ? Optional.empty()
                : Optional.of(Collection.of(address(code, "/" + year), label(year), page(code), manifests(papers)));
    }

    /** The newest first; what has no date last. */
    private static List<Listed> papers(List<String> codes, Catalogue.State state) {
        return state.papers().stream()
                .filter(paper -> !paper.gone())
                .filter(paper -> paper.sets().stream().anyMatch(set -> isOf(set, codes)))
                .sorted(comparing(Collections::day, reverseOrder()).thenComparing(Listed::id))
                .toList();
    }

    private List<Item> years(String code, List<Listed> papers) {
        return papers.stream()
                .map(Collections::year)
                .distinct()
                .map(year -> new Item(address(code, "/" + year), "Collection", label(year)))
                .toList();
    }

    private List<Item> manifests(List<Listed> papers) {
        return papers.stream().map(paper -> manifest(paper.id(), paper.title())).toList();
    }

    private Item manifest(String id, String title) {
        return new Item(new ManifestAddresses(site, id).manifest(), "Manifest", Labels.text(title));
    }

    /** By the code it is known by, where a paper has that. */
    private static Map<String, List<String>> name(List<String> codes, List<Listed> papers) {
        return codes.stream()
                .flatMap(code -> papers.stream()
                        .flatMap(paper -> paper.sets().stream())
                        .filter(set -> set.spec().equals(set(code))))
                .map(set -> Labels.text(set.name()))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, List<String>> label(String year) {
        return year.equals(NO_YEAR)
                ? Labels.say("collection.undated")
                : Labels.each(words -> new Figures(words).digits(year));
    }

    private static String year(Listed paper) {
        String day = day(paper);
        return day.matches("\\d{4}-.*") ? day.substring(0, "2025".length()) : NO_YEAR;
    }

    private static String day(Listed paper) {
        return Objects.requireNonNullElse(paper.day(), "");
    }

    private static boolean isOf(OaiSet set, List<String> codes) {
        return codes.stream().anyMatch(code -> set.spec().equals(set(code)));
    }

    private static String set(String code) {
        return "office:" + code;
    }

    private String address(String code, String below) {
        return site.absolute("/iiif/office/" + code + below + "/collection.json");
    }

    private String page(String code) {
        return site.absolute("/browse/office/" + code);
    }
}
