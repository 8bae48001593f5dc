package org.mohafez.web.api;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.mohafez.search.Hit;
import org.mohafez.search.Run;
import org.mohafez.web.search.SearchUrl;
import org.mohafez.web.ui.Site;
import org.mohafez.web.ui.Words;
import org.mohafez.web.ui.Xml;

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
        Xml xml = new Xml();
        xml.open("feed", "xmlns", ATOM, "xml:lang", words.lang().tag());
        xml.element("id", site.absolute(url.hrefAs(".atom"))).element("title", title());
        xml.element("updated", latest(hits).toString());
        link(xml, "self", "application/atom+xml", url.hrefAs(".atom"));
        link(xml, "alternate", "text/html", url.href());
        xml.open("author").element("name", words.say("name")).close();
        hits.forEach(hit -> entry(xml, hit));
        return xml.toString();
    }

    private void entry(Xml xml, Hit hit) {
        String path = DecisionsJson.path(hit);
        xml.open("entry").element("id", site.absolute(path)).element("title", title(hit));
        xml.element("updated", updated(hit).toString());
        link(xml, "alternate", "text/html", path);
        xml.element("summary", Run.join(hit.snippet())).close();
    }

    private void link(Xml xml, String relation, String type, String path) {
        xml.empty("link", "rel", relation, "type", type, "href", site.absolute(path));
    }

    private String title() {
        return url.query().isEmpty() ? words.say("name") : words.say("title.search-for", url.query());
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
}
