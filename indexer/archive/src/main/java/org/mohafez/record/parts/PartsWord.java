package org.mohafez.record.parts;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;

/**
 * What somebody says of how many papers a file holds: it counts for every later reading, until somebody says otherwise.
 *
 * @param author the account's name
 * @param note why, in their words; may be empty
 * @param papers where each begins, the first with the file; none: as the machine parts it
 */
public record PartsWord(String author, Instant said, String note, List<Beginning> papers) {
    public PartsWord {
        papers = List.copyOf(papers);
    }

    @JsonIgnore
    public boolean isAsTheMachineDoes() {
        return papers.isEmpty();
    }
}
