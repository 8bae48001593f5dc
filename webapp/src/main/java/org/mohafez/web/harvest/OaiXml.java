package org.mohafez.web.harvest;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mohafez.archive.Holding;
import org.mohafez.web.harvest.OaiAnswer.Item;
import org.mohafez.web.harvest.OaiAnswer.Part;
import org.mohafez.web.ui.Lang;
import org.mohafez.web.ui.QueryString;
import org.mohafez.web.ui.Site;
import org.mohafez.web.ui.Words;
import org.mohafez.web.ui.Xml;

/** Writes a reply of OAI-PMH 2.0, in the order of its schema. */
final class OaiXml {
    private static final String OAI = "http://www.openarchives.org/OAI/2.0/";
    private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";
    private static final String IDENTIFIER = "http://www.openarchives.org/OAI/2.0/oai-identifier";

    private static final String MAIL = "mailto:";

    private final Site site;
    private final OaiIdentifiers identifiers;
    private final Xml xml = new Xml();

    private OaiXml(Site site, OaiIdentifiers identifiers) {
        this.site = site;
        this.identifiers = identifiers;
    }

    /** @param asOf what changed before that is in the answer, so that the next harvest begins there */
    static String write(Site site, OaiIdentifiers identifiers, QueryString asked, OaiAnswer answer, Instant asOf) {
        return new OaiXml(site, identifiers).write(asked, answer, asOf);
    }

    private String write(QueryString asked, OaiAnswer answer, Instant asOf) {
        xml.open("OAI-PMH", "xmlns", OAI, "xmlns:xsi", XSI, "xsi:schemaLocation", OAI + " " + OAI + "OAI-PMH.xsd");
        xml.element("responseDate", date(asOf));
        boolean repeat =
                !(answer instanceof OaiRequest.Wrong wrong) || wrong.error().mayRepeat();
        xml.element("request", site.absolute("/oai"), repeat ? attributes(asked) : new String[0]);
        switch (answer) {
            case OaiRequest.Wrong wrong ->
                xml.element("error", wrong.why(), "code", wrong.error().code());
            case OaiAnswer.Identity identity -> identity(identity);
            case OaiAnswer.Formats formats -> formats(formats.formats());
            case OaiAnswer.Sets sets -> sets(sets.sets());
            case OaiAnswer.One one -> {
                xml.open("GetRecord");
                record(one.item(), one.format());
            }
            case Part part -> part(part);
        }
        return xml.toString();
    }

    private void identity(OaiAnswer.Identity identity) {
        xml.open("Identify");
        xml.element(
                "repositoryName",
                Words.in(Lang.BN).say("name") + " · " + Words.in(Lang.EN).say("name"));
        xml.element("baseURL", site.absolute("/oai"));
        xml.element("protocolVersion", "2.0");
        xml.element("adminEmail", mailbox());
        xml.element("earliestDatestamp", date(identity.earliest()));
        // As long as the archive keeps versions it knows what is gone; of what is erased for good only the file, to a
        // portal that
        // starts anew.
        xml.element("deletedRecord", "transient");
        xml.element("granularity", "YYYY-MM-DDThh:mm:ssZ");
        xml.element("compression", "gzip");
        if (identifiers.areRegistrable()) {
            xml.open("description");
            xml.open(
                    "oai-identifier",
                    "xmlns",
                    IDENTIFIER,
                    "xsi:schemaLocation",
                    IDENTIFIER + " " + OAI + "oai-identifier.xsd");
            xml.element("scheme", "oai").element("repositoryIdentifier", identifiers.repository());
            xml.element("delimiter", ":").element("sampleIdentifier", identifiers.of("0000000000000000"));
            xml.close().close();
        }
    }

    /** That of who runs the portal; else the one that every host with a web server has (RFC 2142). */
    private String mailbox() {
        String contact = site.operator().href();
        return contact.startsWith(MAIL)
                ? contact.substring(MAIL.length())
                : "webmaster@" + site.base().getHost();
    }

    private void formats(List<MetadataFormat> formats) {
        xml.open("ListMetadataFormats");
        for (MetadataFormat format : formats) {
            xml.open("metadataFormat").element("metadataPrefix", format.prefix());
            xml.element("schema", schema(format)).element("metadataNamespace", format.namespace());
            xml.close();
        }
    }

    private void sets(List<OaiSet> sets) {
        xml.open("ListSets");
        for (OaiSet set : sets) {
            xml.open("set")
                    .element("setSpec", set.spec())
                    .element("setName", set.name())
                    .close();
        }
    }

    private void part(Part part) {
        xml.open(part.whole() ? "ListRecords" : "ListIdentifiers");
        for (Item item : part.items()) {
            if (part.whole()) {
                record(item, part.format());
            } else {
                header(item.listed());
            }
        }
        xml.element(
                "resumptionToken",
                part.token(),
                "completeListSize",
                Integer.toString(part.total()),
                "cursor",
                Integer.toString(part.given()));
    }

    private void record(Item item, MetadataFormat format) {
        xml.open("record");
        // One that was withdrawn since the catalogue was made has no metadata any more.
        header(item.paper().isPresent() ? item.listed() : item.listed().goneNow());
        item.paper().ifPresent(paper -> {
            xml.open("metadata");
            metadata(paper, format);
            xml.close();
        });
        xml.close();
    }

    private void header(Listed paper) {
        xml.open("header", "status", paper.gone() ? "deleted" : null);
        xml.element("identifier", identifiers.of(paper.id())).element("datestamp", date(paper.changed()));
        paper.sets().forEach(set -> xml.element("setSpec", set.spec()));
        xml.close();
    }

    private void metadata(Holding.Document paper, MetadataFormat format) {
        String location = format.namespace() + " " + schema(format);
        switch (format) {
            case DUBLIN_CORE -> DublinCore.write(xml, site, paper, location);
            case RECORD -> RecordXml.write(xml, site, paper, location);
        }
    }

    private String schema(MetadataFormat format) {
        return format.schema().startsWith("/") ? site.absolute(format.schema()) : format.schema();
    }

    private static @Nullable String[] attributes(QueryString asked) {
        List<String> attributes = new ArrayList<>();
        asked.pairs().forEach(pair -> attributes.addAll(List.of(pair.name(), pair.value())));
        return attributes.toArray(String[]::new);
    }

    private static String date(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
