package org.mohafez.web.harvest;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mohafez.web.ui.Site;

/** What papers are called among repositories: {@code oai:minutes.example:ID} (OAI identifier format, version 2). */
record OaiIdentifiers(String repository) {
    /** Names of machines that are on no network are no names of repositories. */
    private static final Pattern DOMAIN = Pattern.compile("[a-zA-Z][a-zA-Z0-9-]*(\\.[a-zA-Z][a-zA-Z0-9-]*)+");

    private static final Pattern ID = Pattern.compile("[0-9a-z-]+");

    static OaiIdentifiers of(Site site) {
        return new OaiIdentifiers(Objects.requireNonNull(site.base().getHost()));
    }

    String of(String id) {
        return "oai:" + repository + ":" + id;
    }

    /** Empty if it is no identifier of this repository. */
    Optional<String> id(String identifier) {
        String begin = of("");
        String id = identifier.startsWith(begin) ? identifier.substring(begin.length()) : "";
        return ID.matcher(id).matches() ? Optional.of(id) : Optional.empty();
    }

    boolean areRegistrable() {
        return DOMAIN.matcher(repository).matches();
    }
}
