package org.mohafez.web.harvest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mohafez.archive.Holding;
import org.mohafez.page.Box;
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
import org.mohafez.web.record.Field;
import org.mohafez.web.record.PaperFields;
import org.mohafez.web.record.PaperTitle;
import org.mohafez.web.ui.Figures;
import org.mohafez.web.ui.Lang;
import org.mohafez.web.ui.Site;
import org.mohafez.web.ui.Words;

/** Makes the manifest of a document. */
final class ManifestComposer {
    /** Nobody has looked into who holds a right in the papers; that is what this statement says. */
    private static final String NOT_EVALUATED = "http://rightsstatements.org/vocab/CNE/1.0/";

    /** A page of a file without geometry is taken for A4, in points. */
    private static final int A4_WIDTH = 595;

    private static final int A4_HEIGHT = 842;

    private final Site site;
    private final Holding.Document document;
    private final PaperRecord paper;
    private final ManifestAddresses at;
    private final IntPredicate hasPicture;

    /** @param hasPicture whether there is a picture of that page that the visitor may see */
    ManifestComposer(Site site, Holding.Document document, IntPredicate hasPicture) {
        this.site = site;
        this.document = document;
        this.paper = document.record();
        this.at = new ManifestAddresses(site, document.id());
        this.hasPicture = hasPicture;
    }

    /** @param pages numbers and sizes of all pages, which the record of an old reading may lack */
    Manifest compose(List<PageSummary> pages) {
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
                List.of(new Resource(
                        url + "/original",
                        "Text",
                        say("original"),
                        document.source().mediaType())),
                List.of(new Resource(url + ".json", "Dataset", null, "application/json")),
                pages.stream()
                        .map(PageSummary::number)
                        .filter(hasPicture::test)
                        .limit(1)
                        .map(this::picture)
                        .toList(),
                pages.stream().map(this::canvas).toList(),
                structures(pages));
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
        List<Annotations> items = hasPicture.test(number)
                ? List.of(new Annotations(
                        null,
                        at.painting(number) + "s",
                        "AnnotationPage",
                        List.of(new Annotation(
                                at.painting(number), "Annotation", "painting", picture(number), canvas))))
                : List.of();
        return new Canvas(
                canvas,
                "Canvas",
                each(words -> words.say("page-number", number)),
                size(page.width(), A4_WIDTH),
                size(page.height(), A4_HEIGHT),
                items,
                List.of(new Reference(at.text(number), "AnnotationPage")));
    }

    private Resource picture(int page) {
        return new Resource(at.picture(page), "Image", null, "image/webp");
    }

    private List<Range> structures(List<PageSummary> pages) {
        List<Object> ranges = new ArrayList<>();
        for (int i = 0; i < paper.decisions().size(); i++) {
            Decision decision = paper.decisions().get(i);
            Integer page = decision.page();
            if (page != null && pages.stream().anyMatch(known -> known.number() == page)) {
                ranges.add(
                        new Range(at.decision(decision.ordinal()), "Range", label(decision), List.of(place(i, page))));
            }
        }
        return ranges.isEmpty() ? List.of() : List.of(new Range(at.decisions(), "Range", say("decisions"), ranges));
    }

    /** Where its text was read on the page where it begins; the whole page where that is not known. */
    private Object place(int position, int page) {
        ReadFrom read = paper.reads().get("/decisions/" + position + "/text");
        Reference canvas = new Reference(at.canvas(page), "Canvas");
        return Stream.ofNullable(read)
                .filter(from -> from.page() == page)
                .flatMap(from -> from.boxes().stream())
                .reduce(Box::union)
                .<Object>map(box ->
                        new PartOfCanvas("SpecificResource", canvas, new Selector("FragmentSelector", fragment(box))))
                .orElse(canvas);
    }

    private Map<String, List<String>> label(Decision decision) {
        String topic = decision.topic() == null ? "" : " · " + decision.topic();
        return each(words -> (decision.number() == null
                        ? words.say("decision")
                        : words.say("decision-number", new Figures(words).digits(decision.number())))
                + topic);
    }

    /** A part of a canvas in whole points, with nothing of it cut off. */
    static String fragment(Box box) {
        int left = (int) Math.floor(box.left());
        int top = (int) Math.floor(box.top());
        int width = (int) Math.ceil(box.right()) - left;
        int height = (int) Math.ceil(box.bottom()) - top;
        return "xywh=" + left + "," + top + "," + width + "," + height;
    }

    private static int size(@Nullable Double points, int unknown) {
        return points == null || points < 1 ? unknown : (int) Math.ceil(points);
    }

    private static boolean isDay(@Nullable String date) {
        return Objects.requireNonNullElse(date, "").matches("\\d{4}-\\d{2}-\\d{2}");
    }

    private static Map<String, List<String>> text(String text) {
        return Map.of(Lang.ofText(text).code(), List.of(text));
    }

    private static Map<String, List<String>> say(String key) {
        return each(words -> words.say(key));
    }

    private static Map<String, List<String>> each(Function<Words, String> text) {
        return both(text.apply(Words.in(Lang.BN)), text.apply(Words.in(Lang.EN)));
    }

    private static Map<String, List<String>> both(String bangla, String english) {
        Map<String, List<String>> both = new LinkedHashMap<>();
        both.put(Lang.BN.code(), List.of(bangla));
        both.put(Lang.EN.code(), List.of(english));
        return both;
    }
}
