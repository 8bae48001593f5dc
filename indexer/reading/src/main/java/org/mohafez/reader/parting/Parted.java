package org.mohafez.reader.parting;

import java.util.List;
import org.mohafez.page.Pages;
import org.mohafez.record.Check;

/**
 * A paper of a file.
 *
 * @param pages its own
 * @param doubts whether it is one paper, and a whole one: see {@link org.mohafez.record.PartingDoubt}; none where somebody said so
 */
public record Parted(Pages pages, List<Check> doubts) {
    public Parted {
        doubts = List.copyOf(doubts);
    }

    static Parted surely(Pages pages) {
        return new Parted(pages, List.of());
    }
}
