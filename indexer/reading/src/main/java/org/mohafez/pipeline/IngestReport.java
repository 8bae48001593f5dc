package org.mohafez.pipeline;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mohafez.inbox.Outcome;

/**
 * The end of a batch.
 *
 * @param files an outcome for every file met, in the order of their names
 * @param seconds from the first file to the last
 */
public record IngestReport(List<Outcome> files, double seconds) {
    public IngestReport {
        files = List.copyOf(files);
    }

    /** This batch and the one that went on with it: a file that both met has the outcome of the one that did something with it. */
    public IngestReport and(IngestReport later) {
        Map<String, Outcome> all = new TreeMap<>();
        Stream.concat(files.stream(), later.files.stream())
                .forEach(outcome -> all.merge(
                        outcome.file(),
                        outcome,
                        (before, after) -> after instanceof Outcome.Unchanged ? before : after));
        return new IngestReport(List.copyOf(all.values()), seconds + later.seconds);
    }

    /** The same batch, in which these files were met too. */
    IngestReport with(List<Outcome> others) {
        return new IngestReport(
                Stream.concat(files.stream(), others.stream())
                        .sorted(Comparator.comparing(Outcome::file))
                        .toList(),
                seconds);
    }

    public <T extends Outcome> List<T> of(Class<T> outcome) {
        return files.stream().filter(outcome::isInstance).map(outcome::cast).toList();
    }

    /** The files a person has to look at. */
    public List<Outcome> failures() {
        return files.stream().filter(Outcome::failed).toList();
    }

    /** How many pages were read: what the progress of the batch counts too. */
    @JsonProperty
    public long pages() {
        return files.stream().mapToLong(Outcome::pages).sum();
    }

    @JsonProperty
    public long decisions() {
        return of(Outcome.Added.class).stream()
                .mapToLong(Outcome.Added::decisions)
                .sum();
    }

    /** How many files had each outcome, by its name. */
    @JsonProperty
    public Map<String, Long> counts() {
        return files.stream()
                .collect(Collectors.groupingBy(o -> o.getClass().getSimpleName(), TreeMap::new, Collectors.counting()));
    }
}
