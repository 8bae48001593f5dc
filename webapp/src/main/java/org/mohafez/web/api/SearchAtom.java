package org.mohafez.web.api;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mohafez.archive.Tombstone;
import org.mohafez.bangla.Clusters;
import org.mohafez.search.Hit;
import org.mohafez.search.Run;
import org.mohafez.web.later.LaterPapers;
import org.mohafez.web.search.SearchUrl;
import org.mohafez.web.shelf.Departures.Departed;
import org.mohafez.web.ui.Figures;
import org.mohafez.web.ui.Site;
import org.mohafez.web.ui.Words;
import org.mohafez.web.ui.Xml;

/**
 * A search as a feed (RFC 4287): what a reader subscribes to in order to be told of new decisions, and of those that are gone (RFC
 * 6721). The latter are the same in every feed: whether what is gone was found by some words is nobody's business any more.
 */
final class SearchAtom {
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String TOMBSTONES = "http://purl.org/atompub/tombstones/1.0";
    private static final ZoneId DHAKA = ZoneId.of("Asia/Dhaka");
    /** Clusters of a decision without topic. */
    private static final int MOST_OF_A_TITLE = 90;
    /** Entries that are told as gone: a feed is asked for every hour by whoever subscribed. */
    private static final int MOST_GONE = 1000;

    private final Site site;
    private final SearchUrl url;
    private final Words words;
    private final LaterPapers later;

    /** @param later what is said of the papers of the hits, as far as the reader may see */
    SearchAtom(Site site, SearchUrl url, LaterPapers later) {
        this.later = later;
        this.site = site;
        this.url = url;
        this.words = Words.in(url.lang());
    }

    /** @param gone the newest first */
    String of(List<Hit> hits, List<Departed> gone) {
        Xml xml = new Xml();
        xml.open(
                "feed",
                "xmlns",
                ATOM,
                "xmlns:at",
                TOMBSTONES,
                "xml:lang",
                words.lang().tag());
        xml.element("id", site.absolute(url.hrefAs(".atom"))).element("title", title());
        xml.element("updated", latest(hits, gone).toString());
        link(xml, "self", "application/atom+xml", url.hrefAs(".atom"));
        link(xml, "alternate", "text/html", url.href());
        xml.open("author").element("name", words.say("name")).close();
        hits.forEach(hit -> entry(xml, hit));
        gone.stream().flatMap(SearchAtom::entries).limit(MOST_GONE).forEach(one -> tombstone(xml, one));
        return xml.toString();
    }

    /** What a feed may have had of a paper: itself, and its decisions. */
    private record Gone(String path, Departed paper) {}

    private static Stream<Gone> entries(Departed paper) {
        return Stream.concat(Stream.of(0), paper.decisions().stream())
                .map(ordinal -> new Gone(DecisionsJson.path(paper.id(), ordinal), paper));
    }

    /** No more than the page at that address says, which is nothing where the paper is internal now. */
    private void tombstone(Xml xml, Gone gone) {
        xml.open(
                "at:deleted-entry",
                "ref",
                site.absolute(gone.path()),
                "when",
                gone.paper().since().truncatedTo(ChronoUnit.SECONDS).toString());
        Tombstone stone = gone.paper().stone();
        if (stone != null) {
            xml.open("at:by").element("name", stone.by()).close().element("at:comment", stone.reason());
        }
        xml.close();
    }

    private void entry(Xml xml, Hit hit) {
        String path = DecisionsJson.path(hit);
        xml.open("entry").element("id", site.absolute(path)).element("title", title(hit));
        xml.element("updated", updated(hit).toString());
        published(hit).ifPresent(day -> xml.element("published", day.toString()));
        link(xml, "alternate", "text/html", path);
        later.on(hit.memoNumber(), hit.documentId())
                .forEach(act ->
                        link(xml, "related", "text/html", "/d/" + act.paper().documentId()));
        xml.element("summary", summary(hit)).close();
    }

    /** What a later paper says of it comes first. */
    private String summary(Hit hit) {
        Stream<String> said =
                LaterPapers.say(later.on(hit.memoNumber(), hit.documentId()), hit.number(), words).stream()
                        .map(act -> act.sentence(words));
        return Stream.concat(said, Stream.of(Run.join(hit.snippet()))).collect(Collectors.joining(" "));
    }

    private void link(Xml xml, String relation, String type, String path) {
        xml.empty("link", "rel", relation, "type", type, "href", site.absolute(path));
    }

    private String title() {
        return url.query().isEmpty() ? words.say("name") : words.say("title.search-for", url.query());
    }

    /** What it is about, or how it begins; whose it is, and of which day: a list of titles is all that many readers show. */
    private String title(Hit hit) {
        String about = Stream.of(hit.topic(), hit.ordinal() > 0 ? beginning(hit.text()) : hit.title())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(hit.fileName());
        String office = hit.office() == null ? null : hit.office().label();
        String day = day(hit);
        return Stream.of(about, office, day == null ? null : new Figures(words).date(day))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" – "));
    }

    private static String beginning(String text) {
        String beginning = Clusters.cut(text, MOST_OF_A_TITLE);
        return beginning.length() < text.length() ? beginning.strip() + "…" : beginning;
    }

    private static @Nullable String day(Hit hit) {
        return hit.meetingDate() != null ? hit.meetingDate() : hit.issuedDate();
    }

    /**
     * When it came into the archive: to a reader of the feed it is new then, however old the paper is. In whole seconds: some
     * readers take the digits behind the point for milliseconds, however many they are, and come to another day.
     */
    private static Instant updated(Hit hit) {
        return hit.received().truncatedTo(ChronoUnit.SECONDS);
    }

    /** The beginning of the day of issue, or of the meeting; empty where the paper bears no whole day. */
    private static Optional<Instant> published(Hit hit) {
        String day = hit.issuedDate() != null ? hit.issuedDate() : hit.meetingDate();
        try {
            return Optional.ofNullable(day)
                    .map(iso -> LocalDate.parse(iso).atStartOfDay(DHAKA).toInstant());
        } catch (DateTimeParseException noWholeDay) {
            return Optional.empty();
        }
    }

    private static Instant latest(List<Hit> hits, List<Departed> gone) {
        return Stream.concat(
                        hits.stream().map(SearchAtom::updated),
                        gone.stream().map(paper -> paper.since().truncatedTo(ChronoUnit.SECONDS)))
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }
}
