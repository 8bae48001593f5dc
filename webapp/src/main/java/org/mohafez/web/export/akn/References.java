package org.mohafez.web.export.akn;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mohafez.record.Decision;
import org.mohafez.record.Implementer;
import org.mohafez.record.Office;
import org.mohafez.record.PaperRecord;
import org.mohafez.record.Signatory;
import org.mohafez.web.export.markup.Markup;

/**
 * Whom a paper names, each once.
 *
 * @param roles ids of implementers by their text
 * @param persons ids of signatories by their name
 */
record References(
        @Nullable String office,
        @Nullable String officeCode,
        @Nullable String body,
        Map<String, Implementer> roles,
        Map<String, String> persons) {

    static References of(PaperRecord paper) {
        Office office = paper.office();
        Map<String, Implementer> roles = new LinkedHashMap<>();
        for (Decision decision : paper.decisions()) {
            decision.implementers().forEach(implementer -> roles.putIfAbsent(implementer.text(), implementer));
        }
        Map<String, String> persons = new LinkedHashMap<>();
        for (Signatory signatory : paper.signatories()) {
            if (signatory.name() != null) {
                persons.putIfAbsent(signatory.name(), "person_" + (persons.size() + 1));
            }
        }
        return new References(
                office == null ? null : office.name(),
                office == null ? null : office.code(),
                paper.meeting() == null ? null : paper.meeting().body(),
                roles,
                persons);
    }

    String role(Implementer implementer) {
        return "role_" + (1 + roles.keySet().stream().toList().indexOf(implementer.text()));
    }

    String person(Signatory signatory) {
        return Objects.requireNonNull(persons.get(signatory.name()));
    }

    void write(Markup to) {
        to.begin("references").value("source", "#mohafez");
        entity(to, "TLCOrganization", "mohafez", "organization", "mohafez", "Mohafez");
        // The author of a work has to be somebody; an office that the paper does not name is nobody in particular.
        entity(
                to,
                "TLCOrganization",
                "office",
                "organization",
                Objects.requireNonNullElse(officeCode, "unknown"),
                Objects.requireNonNullElse(office, "?"));
        if (body != null) {
            entity(to, "TLCOrganization", "body", "organization", "body", body);
        }
        roles.values()
                .forEach(implementer -> entity(
                        to,
                        "TLCRole",
                        role(implementer),
                        "role",
                        Objects.requireNonNullElse(implementer.code(), role(implementer)),
                        implementer.text()));
        persons.forEach((name, id) -> entity(to, "TLCPerson", id, "person", id, name));
        to.end();
    }

    private static void entity(Markup to, String element, String id, String kind, String code, String name) {
        to.begin(element).value("eId", id);
        to.value("href", "/akn/ontology/" + kind + "/bd/" + code)
                .value("showAs", name)
                .end();
    }
}
