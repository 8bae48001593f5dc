package org.mohafez.web.api;

import java.io.StringWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.mohafez.MohafezException;
import org.mohafez.search.Hit;
import org.mohafez.search.Run;
import org.mohafez.web.search.SearchUrl;
import org.mohafez.web.ui.Site;
import org.mohafez.web.ui.Words;

/** A search as a feed (RFC 4287): what a reader subscribes to in order to be told of new decisions. */
final class SearchAtom {
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final ZoneId DHAKA = ZoneId.of("Asia/Dhaka");

    private final Site site;
    private final SearchUrl url;
    private final Words words;

    SearchAtom(Site site, SearchUrl url) {
        this.site = site;
        this.url = url;
        this.words = Words.in(url.lang());
    }

    String of(List<Hit> hits) {
        StringWriter out = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.setDefaultNamespace(ATOM);
            xml.writeStartElement(ATOM, "feed");
            xml.writeDefaultNamespace(ATOM);
            xml.writeAttribute("xml:lang", words.lang().tag());
            element(xml, "id", site.absolute(url.hrefAs(".atom")));
            element(xml, "title", title());
            element(xml, "updated", latest(hits).toString());
            link(xml, "self", "application/atom+xml", url.hrefAs(".atom"));
            link(xml, "alternate", "text/html", url.href());
            xml.writeStartElement(ATOM, "author");
            element(xml, "name", words.say("name"));
            xml.writeEndElement();
            for (Hit hit : hits) {
                entry(xml, hit);
            }
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new MohafezException("cannot write a feed", e);
        }
        return out.toString();
    }

    private void entry(XMLStreamWriter xml, Hit hit) throws XMLStreamException {
        String path = DecisionsJson.path(hit);
        xml.writeStartElement(ATOM, "entry");
        element(xml, "id", site.absolute(path));
        element(xml, "title", legal(title(hit)));
        element(xml, "updated", updated(hit).toString());
        link(xml, "alternate", "text/html", path);
        element(xml, "summary", legal(Run.join(hit.snippet())));
        xml.writeEndElement();
    }

    private void link(XMLStreamWriter xml, String relation, String type, String path) throws XMLStreamException {
        xml.writeEmptyElement(ATOM, "link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", site.absolute(path));
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(ATOM, name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private String title() {
        return legal(url.query().isEmpty() ? words.say("name") : words.say("title.search-for", url.query()));
    }

    private static String title(Hit hit) {
        return Stream.of(hit.topic(), hit.title())
                .filter(Objects::nonNull)
                .distinct()
                .reduce((topic, title) -> topic + " – " + title)
                .orElse(hit.fileName());
    }

    /** The day of issue, or of the meeting; a paper that bears neither is as old as time. */
    private static Instant updated(Hit hit) {
        String day = hit.issuedDate() != null ? hit.issuedDate() : hit.meetingDate();
        try {
            return day == null
                    ? Instant.EPOCH
                    : LocalDate.parse(day).atStartOfDay(DHAKA).toInstant();
        } catch (DateTimeParseException noWholeDay) {
            return Instant.EPOCH;
        }
    }

    private static Instant latest(List<Hit> hits) {
        return hits.stream()
                .map(SearchAtom::updated)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }

    /** Without the control characters that XML 1.0 cannot hold in any form. */
    private static String legal(String text) {
        return text.replaceAll("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "");
    }
}
