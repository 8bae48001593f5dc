package org.mohafez.pipeline;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mohafez.archive.folder.ArchiveFolder;
import org.mohafez.inbox.Look;
import org.mohafez.inbox.Look.PassedOver;
import org.mohafez.inbox.Outcome;

/**
 * What batches were given and is not in the archive, by the journal.
 *
 * @param waiting how many files were found and not yet dealt with; a batch may be at work on them
 * @param failed files that could not be taken in, or vanished before their turn came
 * @param passedOver what gave no file when its folder was last looked through, such as a link that leads out of it, and still lies there
 * @param morePassedOver how many more there were than are {@linkplain Look#MOST listed}
 */
public record Unfinished(long waiting, List<Failed> failed, List<PassedOver> passedOver, long morePassedOver) {
    /** @param tries how often it has been tried; after the third time only {@code --retry} tries it again */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Failed(String file, @Nullable String stage, String cause, int tries) {
        /** An entry of an archive that is kept: the archive's own reason tells of all that were left out of it. */
        public boolean toldByItsArchive() {
            return Outcome.Failed.UNPACKING.equals(stage);
        }
    }

    /** Reads the journal, beside a writer at work; an archive without one has nothing unfinished. */
    public static Unfinished of(ArchiveFolder folder) {
        if (!Files.exists(folder.journal())) {
            return new Unfinished(0, List.of(), List.of(), 0);
        }
        try (Journal journal = new Journal(folder.journal())) {
            long waiting = journal.in(Journal.State.WAITING, Journal.State.READING, Journal.State.KEEPING)
                    .size();
            List<Failed> failed = journal.in(Journal.State.FAILED, Journal.State.GONE).stream()
                    .map(Unfinished::failed)
                    .toList();
            List<PassedOver> passedOver = journal.passedOver();
            long more = journal.morePassedOver().entrySet().stream()
                    .filter(of -> passedOver.stream().anyMatch(one -> one.isIn(of.getKey())))
                    .mapToLong(Map.Entry::getValue)
                    .sum();
            return new Unfinished(waiting, failed, passedOver, more);
        }
    }

    private static Failed failed(Journal.Entry entry) {
        String cause = entry.state() == Journal.State.GONE
                ? "vanished before its turn came"
                : java.util.Objects.requireNonNullElse(entry.cause(), "");
        return new Failed(entry.path(), entry.stage(), cause, entry.tries());
    }
}
