package org.mohafez.web.harvest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.mohafez.archive.Holding;
import org.mohafez.record.RecordJson;
import org.mohafez.web.ui.Site;
import org.mohafez.web.ui.Xml;

/**
 * A record as XML, by one rule: a field is an element of its name, each value of a list an element of the name in the singular.
 * Only {@code reads}, which is keyed by pointers, has a form of its own. {@code mohafez.xsd} beside this file describes it.
 */
final class RecordXml {
    private static final Map<String, String> SINGULAR = Map.ofEntries(
            Map.entry("decisions", "decision"),
            Map.entry("items", "item"),
            Map.entry("implementers", "implementer"),
            Map.entry("lines", "line"),
            Map.entry("attendees", "attendee"),
            Map.entry("committees", "committee"),
            Map.entry("members", "member"),
            Map.entry("terms", "term"),
            Map.entry("provisions", "provision"),
            Map.entry("signatories", "signatory"),
            Map.entry("annexes", "annex"),
            Map.entry("citedMemos", "citedMemo"),
            Map.entry("relations", "relation"),
            Map.entry("mentions", "mention"),
            Map.entry("checks", "check"),
            Map.entry("pages", "page"),
            Map.entry("parts", "part"));

    private RecordXml() {}

    static void write(Xml xml, Site site, Holding.Document document, String schemaLocation) {
        xml.open(
                "record",
                "xmlns",
                MetadataFormat.RECORD.namespace(),
                "xmlns:xsi",
                "http://www.w3.org/2001/XMLSchema-instance",
                "xsi:schemaLocation",
                schemaLocation,
                "id",
                document.id(),
                "url",
                site.absolute("/d/" + document.id()));
        fields(xml, RecordJson.MAPPER.<ObjectNode>valueToTree(document.record()));
        xml.close();
    }

    private static void fields(Xml xml, JsonNode object) {
        object.fields().forEachRemaining(field -> {
            if (field.getKey().equals("reads")) {
                field.getValue().fields().forEachRemaining(read -> read(xml, read.getKey(), read.getValue()));
            } else {
                field(xml, field.getKey(), field.getValue());
            }
        });
    }

    private static void field(Xml xml, String name, JsonNode value) {
        if (value.isArray()) {
            value.forEach(one -> field(xml, SINGULAR.getOrDefault(name, name), one));
        } else if (value.isObject()) {
            xml.open(name);
            fields(xml, value);
            xml.close();
        } else {
            xml.element(name, value.asText());
        }
    }

    private static void read(Xml xml, String of, JsonNode read) {
        xml.open(
                "read",
                "of",
                of,
                "page",
                read.path("page").asText(),
                "confidence",
                read.path("confidence").asText(),
                "rule",
                read.path("rule").asText());
        for (JsonNode box : read.path("boxes")) {
            xml.empty(
                    "box",
                    "left",
                    box.get(0).asText(),
                    "top",
                    box.get(1).asText(),
                    "width",
                    box.get(2).asText(),
                    "height",
                    box.get(3).asText());
        }
        xml.close();
    }
}
