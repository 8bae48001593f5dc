package org.mohafez.pipeline;

import org.mohafez.record.Extractor;

/** Which reading is current: papers read by other rules are read again when they are ingested again. */
public final class Rules {
    /** {@code config} is counted up by hand whenever a rule changes what a record says. */
    public static final Extractor CURRENT = new Extractor("0.1.0", "24");

    private Rules() {}
}
