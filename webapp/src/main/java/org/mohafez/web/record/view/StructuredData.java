package org.mohafez.web.record.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mohafez.archive.Holding;
import org.mohafez.record.Access;
import org.mohafez.record.Decision;
import org.mohafez.record.Meeting;
import org.mohafez.record.Memo;
import org.mohafez.record.Office;
import org.mohafez.record.PaperRecord;
import org.mohafez.record.Source;
import org.mohafez.web.ui.Crumb;
import org.mohafez.web.ui.PageData;
import org.mohafez.web.ui.Site;
import org.mohafez.web.ui.Words;

/**
 * A document or decision in the words of schema.org, for search engines. A paper is a {@code DigitalDocument}, whatever its kind: to
 * call an order legislation would say more of it than it says itself.
 */
public final class StructuredData {
    private final Site site;
    private final Words words;
    private final Holding.Document document;
    private final PaperRecord paper;
    private final String url;

    private StructuredData(Site site, Words words, Holding.Document document) {
        this.site = site;
        this.words = words;
        this.document = document;
        this.paper = document.record();
        this.url = site.absolute("/d/" + document.id());
    }

    /** @param decision null for the document itself */
    public static String of(Site site, Words words, Holding.Document document, @Nullable Decision decision) {
        StructuredData data = new StructuredData(site, words, document);
        List<Map<String, Object>> graph = new ArrayList<>();
        graph.add(data.document());
        if (decision != null) {
            graph.add(data.decision(decision));
        }
        graph.add(data.breadcrumbs(decision));
        return PageData.of(graph);
    }

    private Map<String, Object> document() {
        Office office = paper.office();
        Memo memo = paper.memo();
        Meeting meeting = paper.meeting();
        Source source = document.source();
        return Thing.of("DigitalDocument")
                .with("@id", url)
                .with("url", url)
                .with("name", PaperTitle.of(document))
                .with("genre", words.say("kind." + paper.kind().code()))
                .with("inLanguage", paper.language())
                .with("identifier", memo == null ? null : memo.number())
                .with("datePublished", memo == null ? null : memo.issued())
                .with("dateCreated", meeting == null ? null : meeting.date())
                .with(
                        "publisher",
                        office == null || office.name() == null
                                ? null
                                : Thing.of("GovernmentOrganization").with("name", office.name()).fields)
                .with("spatialCoverage", place(office))
                .with("isAccessibleForFree", true)
                .with(
                        "encoding",
                        Thing.of("MediaObject")
                                .with("contentUrl", paper.access() == Access.BLACKED_OUT ? null : url + "/original")
                                .with("encodingFormat", source.mediaType())
                                .with("contentSize", Long.toString(source.bytes()))
                                .with("sha256", source.sha256())
                                .fields)
                .fields;
    }

    private Map<String, Object> decision(Decision decision) {
        String address = url + "/" + decision.ordinal();
        return Thing.of("CreativeWork")
                .with("@id", address)
                .with("url", address)
                .with("name", name(decision))
                .with("about", decision.topic())
                .with("text", decision.text())
                .with("position", decision.number())
                .with("isPartOf", Map.of("@id", url))
                .fields;
    }

    private Map<String, Object> breadcrumbs(@Nullable Decision decision) {
        List<Crumb> way = new ArrayList<>(List.of(new Crumb(words.say("name"), "/")));
        way.addAll(PaperCrumbs.to(paper, words));
        way.add(new Crumb(PaperTitle.of(document), "/d/" + document.id()));
        if (decision != null) {
            way.add(new Crumb(name(decision), "/d/" + document.id() + "/" + decision.ordinal()));
        }
        return PageData.breadcrumbs(site, way);
    }

    private String name(Decision decision) {
        String number = decision.number();
        return number == null ? words.say("decision") : words.say("decision-number", number);
    }

    private static @Nullable String place(@Nullable Office office) {
        return office == null
                ? null
                : Stream.of(office.upazila(), office.district(), office.division())
                        .filter(Objects::nonNull)
                        .collect(Collectors.collectingAndThen(
                                Collectors.joining(", "), places -> places.isEmpty() ? null : places));
    }

    /** Fields in their order; what is not known is left out. */
    private static final class Thing {
        private final Map<String, Object> fields = new LinkedHashMap<>();

        static Thing of(String type) {
            return new Thing().with("@type", type);
        }

        Thing with(String name, @Nullable Object value) {
            if (value != null) {
                fields.put(name, value);
            }
            return this;
        }
    }
}
