package org.mohafez.web.harvest;

import static org.mohafez.web.harvest.Labels.both;
import static org.mohafez.web.harvest.Labels.each;
import static org.mohafez.web.harvest.Labels.say;
import static org.mohafez.web.harvest.Labels.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mohafez.archive.Holding;
import org.mohafez.page.Box;
import org.mohafez.record.Access;
import org.mohafez.record.Decision;
import org.mohafez.record.Meeting;
import org.mohafez.record.PageSummary;
import org.mohafez.record.PaperRecord;
import org.mohafez.record.ReadFrom;
import org.mohafez.web.harvest.Manifest.Annotation;
import org.mohafez.web.harvest.Manifest.Annotations;
import org.mohafez.web.harvest.Manifest.Canvas;
import org.mohafez.web.harvest.Manifest.Pair;
import org.mohafez.web.harvest.Manifest.PartOfCanvas;
import org.mohafez.web.harvest.Manifest.Range;
import org.mohafez.web.harvest.Manifest.Reference;
import org.mohafez.web.harvest.Manifest.Resource;
import org.mohafez.web.harvest.Manifest.Selector;
import org.mohafez.web.record.view.Field;
import org.mohafez.web.record.view.PaperFields;
import org.mohafez.web.record.view.PaperTitle;
import org.mohafez.web.ui.Figures;
import org.mohafez.web.ui.Lang;
import org.mohafez.web.ui.Site;
import org.mohafez.web.ui.Words;

/** Makes the manifest of a document. */
final class ManifestComposer {
    /** Nobody has looked into who holds a right in the papers; that is what this statement says. */
    private static final String NOT_EVALUATED = "http://rightsstatements.org/vocab/CNE/1.0/";

    private final Site site;
    private final Holding.Document document;
    private final PaperRecord paper;
    private final ManifestAddresses at;
    private final List<PageSummary> pages;
    private final Map<Integer, PixelSize> pictures;

    /**
     * @param pages numbers and sizes of all pages, which the record of an old reading may lack
     * @param pictures those that the visitor may see, by the number of the page
     */
    ManifestComposer(Site site, Holding.Document document, List<PageSummary> pages, Map<Integer, PixelSize> pictures) {
        this.site = site;
        this.document = document;
        this.paper = document.record();
        this.at = new ManifestAddresses(site, document.id());
        this.pages = pages;
        this.pictures = pictures;
    }

    Manifest compose() {
        String url = site.absolute("/d/" + document.id());
        Meeting meeting = paper.meeting();
        return new Manifest(
                Manifest.CONTEXT,
                at.manifest(),
                "Manifest",
                text(PaperTitle.of(document)),
                paper.subject() == null ? null : text(paper.subject()),
                metadata(),
                new Pair(say("manifest.note"), say("not-certified")),
                NOT_EVALUATED,
                meeting == null || !isDay(meeting.date()) ? null : meeting.date() + "T00:00:00Z",
                List.of(new Manifest.Agent(
                        site.absolute("/"),
                        "Agent",
                        say("name"),
                        List.of(new Resource(site.absolute("/"), "Text", say("name"), "text/html")))),
                List.of(new Resource(url, "Text", text(PaperTitle.of(document)), "text/html")),
                document.access() == Access.BLACKED_OUT
                        ? List.of()
                        : List.of(new Resource(
                                url + "/original",
                                "Text",
                                say("original"),
                                document.source().mediaType())),
                List.of(new Resource(url + ".json", "Dataset", null, "application/json")),
                pages.stream()
                        .map(PageSummary::number)
                        .flatMap(number -> picture(number).stream())
                        .limit(1)
                        .toList(),
                pages.stream().map(this::canvas).toList(),
                structures());
    }

    /** The same fields in both languages, which have the same order. */
    private List<Pair> metadata() {
        List<Field> bangla = fields(Words.in(Lang.BN));
        List<Field> english = fields(Words.in(Lang.EN));
        return IntStream.range(0, bangla.size())
                .mapToObj(i -> new Pair(
                        both(bangla.get(i).label(), english.get(i).label()),
                        bangla.get(i).value().equals(english.get(i).value())
                                ? text(bangla.get(i).value())
                                : both(bangla.get(i).value(), english.get(i).value())))
                .toList();
    }

    private List<Field> fields(Words words) {
        return PaperFields.all(paper, words, new Figures(words));
    }

    private Canvas canvas(PageSummary page) {
        int number = page.number();
        String canvas = at.canvas(number);
        CanvasSize size = size(page);
        List<Annotations> items = picture(number).stream()
                .map(picture -> new Annotations(
                        null,
                        at.painting(number) + "s",
                        "AnnotationPage",
                        List.of(new Annotation(at.painting(number), "Annotation", "painting", picture, canvas))))
                .toList();
        return new Canvas(
                canvas,
                "Canvas",
                each(words -> words.say("page-number", number)),
                size.width(),
                size.height(),
                items,
                List.of(new Reference(at.text(number), "AnnotationPage")));
    }

    private CanvasSize size(PageSummary page) {
        return CanvasSize.of(page, Optional.ofNullable(pictures.get(page.number())));
    }

    private Optional<Resource> picture(int page) {
        return Optional.ofNullable(pictures.get(page))
                .map(size -> new Resource(at.picture(page), "Image", null, "image/webp", size.width(), size.height()));
    }

    private List<Range> structures() {
        List<Object> ranges = new ArrayList<>();
        for (int i = 0; i < paper.decisions().size(); i++) {
            int position = i;
            Decision decision = paper.decisions().get(i);
            pages.stream()
                    .filter(page -> Objects.equals(page.number(), decision.page()))
                    .findFirst()
                    .map(page -> new Range(
                            at.decision(decision.ordinal()), "Range", label(decision), List.of(place(position, page))))
                    .ifPresent(ranges::add);
        }
        return ranges.isEmpty() ? List.of() : List.of(new Range(at.decisions(), "Range", say("decisions"), ranges));
    }

    /** Where its text was read on the page where it begins; the whole page where that is not known. */
    private Object place(int position, PageSummary page) {
        ReadFrom read = paper.reads().get("/decisions/" + position + "/text");
        Reference canvas = new Reference(at.canvas(page.number()), "Canvas");
        return Stream.ofNullable(read)
                .filter(from -> from.page() == page.number())
                .flatMap(from -> from.boxes().stream())
                .reduce(Box::union)
                .<Object>map(box -> new PartOfCanvas(
                        "SpecificResource",
                        canvas,
                        new Selector("FragmentSelector", size(page).fragment(box))))
                .orElse(canvas);
    }

    private Map<String, List<String>> label(Decision decision) {
        String topic = decision.topic() == null ? "" : " · " + decision.topic();
        return each(words -> (decision.number() == null
                        ? words.say("decision")
                        : words.say("decision-number", new Figures(words).digits(decision.number())))
                + topic);
    }

    private static boolean isDay(@Nullable String date) {
        return Objects.requireNonNullElse(date, "").matches("\\d{4}-\\d{2}-\\d{2}");
    }
}
