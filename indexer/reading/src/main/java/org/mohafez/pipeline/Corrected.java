package org.mohafez.pipeline;

import java.util.List;
import org.mohafez.record.correction.Objection;

/** What came of a correction. */
public sealed interface Corrected {
    /** It stands. @param version of the file that has it */
    record Made(int version) implements Corrected {}

    /** It does not, and nothing of it does. */
    record Refused(List<Objection> objections) implements Corrected {
        public Refused {
            objections = List.copyOf(objections);
        }
    }

    /** The archive has no such paper, or nothing was read in it. */
    record NoSuchPaper() implements Corrected {}
}
