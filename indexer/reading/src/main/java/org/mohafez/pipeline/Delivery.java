package org.mohafez.pipeline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.mohafez.inbox.Look;
import org.mohafez.inbox.Outcome;
import org.mohafez.inbox.Readers;
import org.mohafez.source.PageGroups;
import org.mohafez.source.ReceivedFiles;
import org.mohafez.source.ReceivedPaper;
import org.mohafez.source.SideFile;

/**
 * What comes in together.
 *
 * @param papers to be read
 * @param others outcomes of what is none
 * @param look what gave no file where they were looked for
 * @param retry whether what failed three times is tried again
 */
public record Delivery(List<ReceivedPaper> papers, List<Outcome> others, Look look, Readers readers, boolean retry) {
    public Delivery {
        papers = List.copyOf(papers);
        others = List.copyOf(others);
    }

    /**
     * All papers under the paths, files and folders.
     *
     * @param pagesOfOne whether the pictures of a folder are the pages of one paper
     */
    public static Delivery under(List<Path> paths, Readers readers, boolean pagesOfOne) {
        return of(ReceivedFiles.under(paths), paths, readers, pagesOfOne);
    }

    /** The same of paths that were handed over, by their {@linkplain ReceivedFiles#underReal real} names. */
    static Delivery handed(List<Path> paths, Readers readers, boolean pagesOfOne) {
        return of(ReceivedFiles.underReal(paths), paths, readers, pagesOfOne);
    }

    private static Delivery of(ReceivedFiles received, List<Path> paths, Readers readers, boolean pagesOfOne) {
        List<Outcome> others = new ArrayList<>();
        received.failures()
                .forEach(f -> others.add(new Outcome.Failed(f.path().toString(), "opening", f.message(), 1)));
        List<Path> papers = new ArrayList<>();
        for (Path file : received.files()) {
            if (SideFile.is(file) && !paths.contains(file)) {
                others.add(new Outcome.NotPaper(file.toString()));
            } else {
                papers.add(file);
            }
        }
        List<ReceivedPaper> units = pagesOfOne
                ? PageGroups.of(papers)
                : papers.stream().map(ReceivedPaper::of).toList();
        return new Delivery(units, others, look(received, paths), readers, false);
    }

    /** What was named itself was told of to whoever named it: only what lies below is noted. */
    private static Look look(ReceivedFiles received, List<Path> paths) {
        return Look.of(
                paths.stream().map(Delivery::name).toList(),
                received.failures().stream()
                        .filter(failure -> !paths.contains(failure.path()))
                        .map(failure -> new Look.PassedOver(name(failure.path()), failure.message()))
                        .toList());
    }

    private static String name(Path path) {
        return path.toAbsolutePath().normalize().toString();
    }

    /**
     * Files that somebody sent.
     *
     * @param names what they call each of them
     * @param onePaper whether they are the pages of one paper, in this order
     */
    public static Delivery sent(List<Path> files, List<String> names, Readers readers, boolean onePaper) {
        List<ReceivedPaper> papers = onePaper && files.size() > 1
                ? List.of(new ReceivedPaper(names.getFirst(), files, names, null))
                : IntStream.range(0, files.size())
                        .mapToObj(i -> ReceivedPaper.sent(files.get(i), names.get(i)))
                        .toList();
        return new Delivery(papers, List.of(), Look.NONE, readers, false);
    }

    /** What of it is still to be done after a batch that was broken off. */
    public Delivery after(IngestReport done) {
        Set<String> met = done.files().stream().map(Outcome::file).collect(Collectors.toSet());
        return new Delivery(
                papers.stream().filter(paper -> !met.contains(paper.path())).toList(),
                List.of(),
                Look.NONE,
                readers,
                retry);
    }

    /** The same, whose folders somebody else looked through. */
    Delivery with(Look other) {
        return new Delivery(papers, others, other, readers, retry);
    }

    /** The same, with what failed three times. */
    public Delivery again() {
        return new Delivery(papers, others, look, readers, true);
    }
}
