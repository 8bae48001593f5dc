package org.mohafez.web.desk.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mohafez.archive.Archive;
import org.mohafez.archive.ArchiveId;
import org.mohafez.archive.Holding;
import org.mohafez.archive.Revision;
import org.mohafez.page.Page;
import org.mohafez.page.Pages;
import org.mohafez.record.correction.Corrections;
import org.mohafez.record.parts.Beginning;
import org.mohafez.record.parts.PartedFile;
import org.mohafez.record.parts.Succession;
import org.mohafez.record.parts.Succession.Heir;
import org.mohafez.record.parts.Succession.Known;

/**
 * A file with its papers and pages, as a clerk has it in hand.
 *
 * @param papers in the order of their pages
 * @param begins where each begins
 * @param pages of the whole file
 */
record FileInHand(Holding file, List<Paper> papers, List<Beginning> begins, List<Page> pages, PartedFile parts) {

    /** A paper. @param corrections what people put right in it */
    record Paper(Holding.Document held, Corrections corrections) {
        int number() {
            return ArchiveId.numberOf(held.id()).orElse(Revision.ONLY);
        }
    }

    /** Empty if nothing was read of it. */
    static Optional<FileInHand> of(Archive archive, Holding file) {
        List<Paper> papers = file.papers().stream()
                .map(paper -> new Paper(paper, archive.corrections(paper.id())))
                .toList();
        List<Pages> pages = papers.stream()
                .flatMap(paper -> archive.pages(paper.held().id()).stream())
                .filter(its -> !its.pages().isEmpty())
                .toList();
        return papers.isEmpty() || pages.size() < papers.size()
                ? Optional.empty()
                : Optional.of(new FileInHand(
                        file,
                        papers,
                        Beginning.of(pages),
                        pages.stream().reduce(Pages::and).orElseThrow().pages(),
                        archive.parts(file.id())));
    }

    /** The papers that it would hold if they began there. */
    List<Heir> parted(List<Beginning> wanted) {
        List<Known> known = new ArrayList<>();
        for (int i = 0; i < papers.size(); i++) {
            known.add(new Known(papers.get(i).number(), begins.get(i)));
        }
        return Succession.of(known, wanted, pages.getLast().number(), parts.gone())
                .heirs();
    }

    /** Where papers begin by the machine. */
    List<Beginning> byMachine() {
        return parts.said().isEmpty() ? begins : parts.byMachine();
    }

    /** Where somebody may say that a paper begins, but for the first: at the top of each page, and where one does or the machine saw one. */
    List<Beginning> choices() {
        List<Beginning> choices = new ArrayList<>();
        for (Page page : pages) {
            if (page != pages.getFirst()) {
                choices.add(Beginning.atTopOf(page.number()));
            }
            List<Beginning> within = new ArrayList<>();
            for (Beginning one : begins) {
                addWithin(one, page, within);
            }
            for (Beginning one : byMachine()) {
                addWithin(one, page, within);
            }
            choices.addAll(within);
        }
        return choices;
    }

    private static void addWithin(Beginning one, Page page, List<Beginning> within) {
        if (one.page() == page.number() && !one.isTop() && !within.contains(one)) {
            within.add(one);
        }
    }

    /** A paper of before. */
    Paper paper(int number) {
        return papers.stream()
                .filter(paper -> paper.number() == number)
                .findFirst()
                .orElseThrow();
    }
}
