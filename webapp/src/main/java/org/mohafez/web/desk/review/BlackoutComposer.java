package org.mohafez.web.desk.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mohafez.archive.Archive;
import org.mohafez.archive.ArchiveId;
import org.mohafez.archive.Holding;
import org.mohafez.archive.PictureSize;
import org.mohafez.archive.blackout.BlackedPaper;
import org.mohafez.archive.blackout.Places;
import org.mohafez.page.Box;
import org.mohafez.page.Page;
import org.mohafez.page.Pages;
import org.mohafez.record.Access;
import org.mohafez.record.correction.Blacked;
import org.mohafez.record.privacy.PersonalDetail;
import org.mohafez.record.privacy.PersonalDetails;
import org.mohafez.search.Run;
import org.mohafez.web.desk.review.BlackoutPage.Choice;
import org.mohafez.web.desk.review.BlackoutPage.Found;
import org.mohafez.web.desk.review.BlackoutPage.Sight;
import org.mohafez.web.desk.review.BlackoutPage.Step;
import org.mohafez.web.desk.review.ReviewSheet.Told;
import org.mohafez.web.ui.Figures;
import org.mohafez.web.ui.QueryString;
import org.mohafez.web.ui.Words;

/** Shows a paper as the public would get it. */
final class BlackoutComposer {
    private final Words words;
    private final Figures figures;
    private final Archive archive;
    private final Holding.Document paper;
    private final Pages pages;

    BlackoutComposer(Words words, Archive archive, Holding.Document paper, Pages pages) {
        this.words = words;
        this.figures = new Figures(words);
        this.archive = archive;
        this.paper = paper;
        this.pages = pages;
    }

    /** The version of the paper's file that is the newest. */
    static int newest(Archive archive, String paper) {
        return archive.versions(ArchiveId.ofFile(paper)).getLast().number();
    }

    /** @param asked the number of the page to be shown; 0 for the first on which anything is black */
    BlackoutPage page(BlackoutForm form, int asked, String key, String title, @Nullable Told told) {
        List<Blacked> now = archive.corrections(paper.id()).blackedOut();
        List<Blacked> wanted = form.places(pages);
        Optional<BlackedPaper> black = BlackedPaper.of(paper.record(), pages, wanted);
        Page shown = pages.pages().stream()
                .filter(page -> asked == 0 ? isBlack(page, wanted) : page.number() == asked)
                .findFirst()
                .orElse(pages.pages().getFirst());
        return new BlackoutPage(
                paper.id(),
                key,
                newest(archive, paper.id()),
                title,
                link("/d/" + paper.id()),
                link("/desk/review/" + paper.id()),
                told,
                standing(now),
                !now.isEmpty(),
                paper.access() == Access.INTERNAL ? new WithholdingWords(words).grounds(paper.record()) : List.of(),
                found(form),
                BlackoutForm.marks(pages)
                        .map(mark -> new Choice(
                                mark.name(),
                                words.say("unread." + mark.mark().kind().name().toLowerCase(java.util.Locale.ROOT)),
                                words.say("review.page", mark.page().number()),
                                form.marks().contains(mark.name())))
                        .toList(),
                String.join("\n", form.more()),
                form.missing(pages),
                String.join("\n", form.areas()),
                form.wrong(pages),
                archive.alike(paper.id()).stream()
                        .flatMap(id -> archive.find(id).stream())
                        .map(other -> new BlackoutPage.Other(
                                link("/d/" + other.id()), other.source().fileName()))
                        .toList(),
                words.say("blackout.counted", wanted.size()),
                pages.pages().stream()
                        .map(page -> new Step(
                                page.number(),
                                words.say("review.page", page.number()),
                                page == shown,
                                isBlack(page, wanted)))
                        .toList(),
                sight(shown, black));
    }

    private static boolean isBlack(Page page, List<Blacked> places) {
        return places.stream().anyMatch(place -> place.page() == page.number());
    }

    private String standing(List<Blacked> now) {
        if (now.isEmpty()) {
            return words.say(paper.access() == Access.INTERNAL ? "blackout.none" : "blackout.whole");
        }
        List<Blacked> lost = Places.lost(pages, now);
        return lost.isEmpty() ? words.say("blackout.in-force", now.size()) : words.say("blackout.lost", pages(lost));
    }

    private List<Found> found(BlackoutForm form) {
        Map<PersonalDetail, List<Choice>> kinds = new LinkedHashMap<>();
        for (PersonalDetails.Told told : PersonalDetails.toldIn(pages)) {
            kinds.computeIfAbsent(told.kind(), kind -> new ArrayList<>())
                    .add(new Choice(
                            told.text(),
                            told.text(),
                            pages(Places.of(pages, told.text())),
                            form.ticked().contains(told.text())));
        }
        return kinds.entrySet().stream()
                .map(kind -> new Found(words.say("blackout." + kind.getKey().rule()), kind.getValue()))
                .toList();
    }

    private String pages(List<Blacked> places) {
        return words.say(
                "blackout.on-pages",
                places.stream()
                        .map(place -> figures.number(place.page()))
                        .distinct()
                        .collect(Collectors.joining(", ")));
    }

    private Sight sight(Page page, Optional<BlackedPaper> black) {
        boolean pictured = archive.hasPicture(paper.id(), page.number(), PictureSize.FULL);
        List<Box> boxes = black.map(its -> its.boxes().getOrDefault(page.number(), List.of()))
                .orElse(List.of());
        Page blacked = black.stream()
                .flatMap(its -> its.pages().pages().stream())
                .filter(its -> its.number() == page.number())
                .findFirst()
                .orElse(page);
        return new Sight(
                page.number(),
                words.say("review.page", page.number()),
                pictured ? "/d/" + paper.id() + "/page/" + PictureSize.FULL.fileName(page.number()) : null,
                Objects.requireNonNullElse(page.width(), 0.0),
                Objects.requireNonNullElse(page.height(), 0.0),
                boxes,
                lines(page, blacked));
    }

    /** Word by word, the same in both: what differs is black. */
    private static List<List<Run>> lines(Page page, Page blacked) {
        List<String> whole = page.lines().map(line -> line.text().strip()).toList();
        List<String> left = blacked.lines().map(line -> line.text().strip()).toList();
        List<List<Run>> lines = new ArrayList<>();
        for (int i = 0; i < whole.size(); i++) {
            String[] words = whole.get(i).split("\\s+");
            String[] shown = left.get(i).split("\\s+");
            List<Run> runs = new ArrayList<>();
            for (int word = 0; word < words.length; word++) {
                runs.add(new Run(words[word], !words[word].equals(shown[word])));
            }
            lines.add(runs);
        }
        return lines;
    }

    private String link(String path) {
        return QueryString.empty().in(words.lang()).behind(path);
    }
}
