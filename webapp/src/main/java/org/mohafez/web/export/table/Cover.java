package org.mohafez.web.export.table;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.mohafez.web.export.result.WholeResult.Given;
import org.mohafez.web.ui.Figures;
import org.mohafez.web.ui.Words;

/**
 * What a table says of itself.
 *
 * @param address of the search it is the result of, absolute
 */
public record Cover(Words words, String address, Instant made) {

    /** What of the result is missing, each in a sentence; empty where nothing is. */
    public List<String> missing(Given given) {
        List<String> missing = new ArrayList<>();
        if (given.isCut()) {
            missing.add(words.say("export.cut", given.total(), given.given()));
        }
        if (given.lost() > 0) {
            missing.add(words.say("export.lost", given.lost()));
        }
        return missing;
    }

    Figures figures() {
        return new Figures(words);
    }
}
