package org.mohafez.web.harvest;

import java.util.Arrays;
import java.util.Optional;

/** In which form a record is given. */
enum MetadataFormat {
    /** Unqualified Dublin Core, which every repository must have. */
    DUBLIN_CORE(
            "oai_dc", "http://www.openarchives.org/OAI/2.0/oai_dc/", "http://www.openarchives.org/OAI/2.0/oai_dc.xsd"),
    /** All that the record says; its schema is served by the portal itself. */
    RECORD("mohafez", "urn:mohafez:record", "/oai/mohafez.xsd");

    private final String prefix;
    private final String namespace;
    private final String schema;

    MetadataFormat(String prefix, String namespace, String schema) {
        this.prefix = prefix;
        this.namespace = namespace;
        this.schema = schema;
    }

    String prefix() {
        return prefix;
    }

    String namespace() {
        return namespace;
    }

    /** Where the schema is; a path where it is ours. */
    String schema() {
        return schema;
    }

    static Optional<MetadataFormat> of(String prefix) {
        return Arrays.stream(values())
                .filter(format -> format.prefix.equals(prefix))
                .findFirst();
    }
}
