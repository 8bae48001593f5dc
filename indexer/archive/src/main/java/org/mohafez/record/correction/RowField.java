package org.mohafez.record.correction;

/** What of a decision people may put right, each as one text. */
public enum RowField {
    NUMBER("number"),
    TOPIC("topic"),
    TEXT("text"),
    /** One on each line. */
    IMPLEMENTERS("implementers"),
    /** As printed; its day is read from it. */
    DEADLINE("deadline"),
    REMARKS("remarks");

    private final String key;

    RowField(String key) {
        this.key = key;
    }

    /** In the JSON of a decision. */
    public String key() {
        return key;
    }
}
