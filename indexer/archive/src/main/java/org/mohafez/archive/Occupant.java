package org.mohafez.archive;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A process that writes to an archive, or waits to.
 *
 * @param process its number, which says something on its own machine only
 * @param since when
 */
public record Occupant(long process, Instant since) {
    /** This process, from now on. */
    public static Occupant here() {
        return new Occupant(ProcessHandle.current().pid(), Instant.now().truncatedTo(ChronoUnit.SECONDS));
    }

    /** As it stands in a file. */
    public String line() {
        return process + " " + since + "\n";
    }

    /** @return empty of what is no such line: of a file that is just being written */
    public static Optional<Occupant> of(String line) {
        String[] words = line.strip().split(" ");
        try {
            return words.length == 2
                    ? Optional.of(new Occupant(Long.parseLong(words[0]), Instant.parse(words[1])))
                    : Optional.empty();
        } catch (NumberFormatException | DateTimeParseException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return "process " + process + ", since " + since;
    }
}
