package org.mohafez.web.desk.parts;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mohafez.archive.Archive;
import org.mohafez.archive.PictureSize;
import org.mohafez.page.Page;
import org.mohafez.record.Access;
import org.mohafez.record.parts.Beginning;
import org.mohafez.record.parts.PartsWord;
import org.mohafez.record.parts.Succession.Heir;
import org.mohafez.web.desk.parts.PartsPage.Bracket;
import org.mohafez.web.desk.parts.PartsPage.Choice;
import org.mohafez.web.desk.parts.PartsPage.Leaf;
import org.mohafez.web.desk.parts.PartsPage.Preview;
import org.mohafez.web.desk.review.ReviewSheet.Told;
import org.mohafez.web.record.view.PaperTitle;
import org.mohafez.web.ui.Figures;
import org.mohafez.web.ui.QueryString;
import org.mohafez.web.ui.Words;

/** Shows a file with its pages bracketed as somebody wants its papers. */
final class PartsComposer {
    private static final Comparator<Beginning> ORDER =
            Comparator.comparingInt(Beginning::page).thenComparingInt(Beginning::above);

    private final Words words;
    private final Archive archive;
    private final FileInHand file;

    PartsComposer(Words words, Archive archive, FileInHand file) {
        this.words = words;
        this.archive = archive;
        this.file = file;
    }

    /** @param previews whether it is told what would come of it */
    PartsPage page(PartsForm form, boolean previews, String key, @Nullable Told told) {
        List<Heir> heirs = file.parted(form.wanted());
        return new PartsPage(
                file.file().id(),
                key,
                file.file().source().fileName(),
                link("/d/" + file.file().id()),
                told,
                standing(),
                file.papers().stream()
                        .map(FileInHand.Paper::held)
                        .flatMap(paper -> DoubtfulParts.reasons(
                                words, paper, file.papers().size()))
                        .toList(),
                !file.parts().said().isEmpty(),
                PartsForm.keys(file.begins()),
                heirs.stream().map(heir -> bracket(heir, heirs, form)).toList(),
                !file.choices().isEmpty(),
                previews ? preview(form, heirs) : null);
    }

    private Preview preview(PartsForm form, List<Heir> heirs) {
        boolean asMachine = form.keys().equals(PartsForm.keys(file.byMachine()));
        boolean takesBack = asMachine && !file.parts().said().isEmpty();
        boolean changes = heirs.stream().anyMatch(heir -> !heir.same());
        return new Preview(form.keys(), asMachine, changes || takesBack, PartsPreview.of(words, file, heirs));
    }

    private String standing() {
        PartsWord word = file.parts().word();
        return word == null || word.isAsTheMachineDoes()
                ? words.say("parts.by-machine")
                : words.say("parts.by-person", word.author(), new Figures(words).moment(word.said()));
    }

    private Bracket bracket(Heir heir, List<Heir> heirs, PartsForm form) {
        Page first = page(heir.begins().page());
        String title = heir.goesOnWith() == null
                ? Objects.requireNonNullElse(heir.begins().line(), firstLine(first))
                : PaperTitle.of(file.paper(heir.goesOnWith()).held());
        boolean internal =
                heir.from().stream().anyMatch(paper -> file.paper(paper).held().access() != Access.PUBLIC);
        List<Leaf> leaves = file.pages().stream()
                .filter(page -> page.number() >= heir.begins().page() && page.number() <= heir.lastPage())
                .map(page -> leaf(page, heir, heirs, form))
                .toList();
        return new Bracket(
                words.say("part", heirs.indexOf(heir) + 1, heirs.size()), title, pages(words, heir), internal, leaves);
    }

    private Page page(int number) {
        return file.pages().stream()
                .filter(page -> page.number() == number)
                .findFirst()
                .orElseThrow();
    }

    private static String firstLine(Page page) {
        List<String> lines = Beginning.lines(page);
        return lines.isEmpty() ? "" : lines.getFirst();
    }

    private Leaf leaf(Page page, Heir heir, List<Heir> heirs, PartsForm form) {
        String paper = holder(page);
        boolean pictured = archive.hasPicture(file.file().id(), page.number(), PictureSize.SMALL);
        boolean within = heir.begins().page() == page.number() && !heir.begins().isTop();
        return new Leaf(
                page.number(),
                words.say("review.page", page.number()),
                link("/d/" + paper + "/page/" + page.number()),
                pictured ? "/d/" + paper + "/page/" + PictureSize.SMALL.fileName(page.number()) : null,
                within ? Objects.requireNonNullElse(heir.begins().line(), "") : firstLine(page),
                file.choices().stream()
                        .filter(one -> one.page() == page.number() && isIn(one, heir, heirs))
                        .map(one -> choice(one, form))
                        .toList());
    }

    /** Whether it lies in that paper, as they are wanted: of a page that several share, each has the choices in its own part. */
    private static boolean isIn(Beginning one, Heir heir, List<Heir> heirs) {
        return heirs.stream()
                .filter(other -> ORDER.compare(other.begins(), one) <= 0)
                .reduce((earlier, later) -> later)
                .filter(heir::equals)
                .isPresent();
    }

    private Choice choice(Beginning one, PartsForm form) {
        return new Choice(
                PartsForm.key(one),
                words.say(one.isTop() ? "parts.begins" : "parts.begins-within", one.page()),
                Objects.requireNonNullElse(one.line(), ""),
                form.wants(one));
    }

    /** The paper that has the page now. */
    private String holder(Page page) {
        return file.papers().stream()
                .map(FileInHand.Paper::held)
                .filter(paper -> paper.record().pages().stream().anyMatch(its -> its.number() == page.number()))
                .findFirst()
                .orElse(file.papers().getFirst().held())
                .id();
    }

    static String pages(Words words, Heir heir) {
        return heir.begins().page() == heir.lastPage()
                ? words.say("page-number", heir.lastPage())
                : words.say("pages-range", heir.begins().page(), heir.lastPage());
    }

    private String link(String path) {
        return QueryString.empty().in(words.lang()).behind(path);
    }
}
