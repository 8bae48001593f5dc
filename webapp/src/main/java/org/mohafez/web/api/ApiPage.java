package org.mohafez.web.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What {@code /api} shows, ready to print.
 *
 * @param said what holds for every address
 * @param limits each in a sentence
 * @param shared the parameters that every search takes
 */
public record ApiPage(String said, List<String> limits, List<Part> parts, List<Parameter> shared) {

    /** Addresses of one kind. */
    public record Part(String id, String heading, List<Address> addresses) {}

    /**
     * An address.
     *
     * @param id names it within the page
     * @param path with its places in braces
     * @param search whether it takes the parameters of a search beside its own
     * @param types media types of the answer; empty where the answer leads elsewhere
     * @param example a link that works here; null where the archive has nothing of the kind
     */
    public record Address(
            String id,
            String path,
            String summary,
            boolean search,
            List<Parameter> parameters,
            List<String> types,
            String answer,
            @Nullable String example) {}

    /**
     * A parameter.
     *
     * @param values what it may be: a list, a range, or a default
     * @param required whether nothing is answered without it
     */
    public record Parameter(String name, String says, String values, boolean required) {}
}
