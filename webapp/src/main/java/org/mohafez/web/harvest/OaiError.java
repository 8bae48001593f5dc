package org.mohafez.web.harvest;

/** The errors of the protocol, section 3.6. {@code noSetHierarchy} is none of ours: there are sets. */
enum OaiError {
    BAD_VERB("badVerb"),
    BAD_ARGUMENT("badArgument"),
    BAD_RESUMPTION_TOKEN("badResumptionToken"),
    CANNOT_DISSEMINATE_FORMAT("cannotDisseminateFormat"),
    ID_DOES_NOT_EXIST("idDoesNotExist"),
    NO_RECORDS_MATCH("noRecordsMatch");

    private final String code;

    OaiError(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }

    /** Whether the reply may repeat what was asked: where even that is not understood it must not. */
    boolean mayRepeat() {
        return this != BAD_VERB && this != BAD_ARGUMENT;
    }
}
