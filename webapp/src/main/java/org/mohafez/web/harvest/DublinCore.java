package org.mohafez.web.harvest;

import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mohafez.archive.Holding;
import org.mohafez.record.Access;
import org.mohafez.record.CitedMemo;
import org.mohafez.record.Decision;
import org.mohafez.record.Meeting;
import org.mohafez.record.Memo;
import org.mohafez.record.Office;
import org.mohafez.record.PaperRecord;
import org.mohafez.web.record.view.PaperTitle;
import org.mohafez.web.ui.Lang;
import org.mohafez.web.ui.Site;
import org.mohafez.web.ui.Words;
import org.mohafez.web.ui.Xml;

/** A paper in the fifteen elements of Dublin Core: what it says of itself, in its own words. */
final class DublinCore {
    private static final String NAMESPACE = "http://purl.org/dc/elements/1.1/";

    private DublinCore() {}

    static void write(Xml xml, Site site, Holding.Document document, String schemaLocation) {
        PaperRecord paper = document.record();
        Words words = Words.in(Lang.BN);
        xml.open(
                "oai_dc:dc",
                "xmlns:oai_dc",
                MetadataFormat.DUBLIN_CORE.namespace(),
                "xmlns:dc",
                NAMESPACE,
                "xmlns:xsi",
                "http://www.w3.org/2001/XMLSchema-instance",
                "xsi:schemaLocation",
                schemaLocation);
        Office office = paper.office();
        Memo memo = paper.memo();
        Meeting meeting = paper.meeting();
        String title = PaperTitle.of(document);
        each(xml, "title", title);
        each(xml, "creator", office == null ? null : office.name());
        each(xml, "subject", subjects(paper));
        each(xml, "description", title.equals(paper.subject()) ? null : paper.subject());
        each(xml, "publisher", office == null ? null : office.name());
        each(xml, "date", memo == null ? null : memo.issued(), meeting == null ? null : meeting.date());
        each(xml, "type", "Text", words.say("kind." + paper.kind().code()));
        each(xml, "format", document.source().mediaType());
        each(xml, "identifier", site.absolute("/d/" + document.id()), memo == null ? null : memo.number());
        if (document.access() != Access.BLACKED_OUT) {
            each(xml, "source", site.absolute("/d/" + document.id() + "/original"));
        }
        each(xml, "language", paper.language());
        each(xml, "relation", paper.citedMemos().stream().map(CitedMemo::number).toArray(String[]::new));
        if (office != null) {
            each(xml, "coverage", office.division(), office.district(), office.upazila());
        }
        each(xml, "rights", words.say("not-certified"));
        xml.close();
    }

    /** The body that met, and what it decided about. */
    private static String[] subjects(PaperRecord paper) {
        Meeting meeting = paper.meeting();
        return Stream.concat(
                        Stream.ofNullable(meeting == null ? null : meeting.body()),
                        paper.decisions().stream().map(Decision::topic).filter(Objects::nonNull))
                .distinct()
                .toArray(String[]::new);
    }

    private static void each(Xml xml, String name, @Nullable String... values) {
        for (String value : values) {
            if (value != null && !value.isBlank()) {
                xml.element("dc:" + name, value);
            }
        }
    }
}
