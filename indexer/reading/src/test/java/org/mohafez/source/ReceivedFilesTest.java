package org.mohafez.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mohafez.source.ReceivedFiles.Failure;

class ReceivedFilesTest {
    @TempDir
    private Path folder;

    @Test
    void whatGivesNoFileIsToldInPlainWords() throws IOException {
        Path paper = Files.writeString(folder.resolve("a.txt"), "সভা");
        Path nowhere = Files.createSymbolicLink(folder.resolve("b.pdf"), folder.resolve("not-there.pdf"));
        Path loop = Files.createSymbolicLink(folder.resolve("c"), folder);
        Files.createSymbolicLink(folder.resolve(".hidden"), folder.resolve("not-there.pdf"));
        Path missing = folder.resolve("missing");
        ReceivedFiles received = ReceivedFiles.under(List.of(folder, missing));
        assertThat(received.files()).containsExactly(paper);
        assertThat(received.failures())
                .containsExactlyInAnyOrder(
                        new Failure(nowhere, "the link leads to nothing"),
                        new Failure(loop, "the folder leads back into itself"),
                        new Failure(missing, "it is not there"));
    }

    /** A stick from another machine: what its disk keeps for itself is neither read nor told of, also where it may not be opened. */
    @Test
    void whatADiskKeepsForItselfIsLeftOut() throws IOException {
        Path paper = Files.writeString(folder.resolve("a.txt"), "সভা");
        List<Path> of = Stream.of(".Trash-1000", "System Volume Information", "$RECYCLE.BIN", "RECYCLER", "lost+found")
                .map(folder::resolve)
                .toList();
        for (Path one : of) {
            Files.writeString(Files.createDirectory(one).resolve("b.txt"), "সভা");
        }
        assertThat(ReceivedFiles.under(List.of(folder))).isEqualTo(new ReceivedFiles(List.of(paper), List.of()));
        Path office = Files.createDirectories(folder.resolve("2026/Recycled"));
        Path scan = Files.writeString(office.resolve("c.txt"), "সভা");
        assertThat(ReceivedFiles.under(List.of(folder)).files()).containsExactlyInAnyOrder(paper, scan);
        assertThat(ReceivedFiles.under(List.of(of.getFirst())).files()).hasSize(1);

        List<Failure> failures = new ArrayList<>();
        FolderWalk walk = new FolderWalk(folder, new ArrayList<>(), failures);
        of.forEach(one -> walk.visitFileFailed(one, new AccessDeniedException(one.toString())));
        assertThat(failures).isEmpty();
        Path closed = folder.resolve("closed");
        walk.visitFileFailed(closed, new AccessDeniedException(closed.toString()));
        assertThat(failures).containsExactly(new Failure(closed, "it may not be read"));
    }

    /** Who can put a link into a scanner's folder could otherwise read with it what only the archive's writer may. */
    @Test
    void aLinkThatLeadsOutOfTheFolderIsNotFollowed() throws IOException {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Path secret = Files.writeString(elsewhere.resolve("signing.key"), "secret");
        Path scans = Files.createDirectory(folder.resolve("scans"));
        Path paper = Files.writeString(scans.resolve("a.txt"), "সভা");
        Path within = Files.createSymbolicLink(scans.resolve("b.txt"), paper);
        Path file = Files.createSymbolicLink(scans.resolve("c.txt"), secret);
        Path tree = Files.createSymbolicLink(scans.resolve("d"), Path.of("../elsewhere"));
        Path named = Files.createSymbolicLink(folder.resolve("named"), scans);

        ReceivedFiles received = ReceivedFiles.under(List.of(scans));
        assertThat(received.files()).containsExactly(paper, within);
        String why = "the link leads out of the folder; name what it leads to";
        assertThat(received.failures()).containsExactlyInAnyOrder(new Failure(file, why), new Failure(tree, why));
        assertThat(ReceivedFiles.under(List.of(named)).files()).hasSize(2);
        assertThat(ReceivedFiles.under(List.of(file)).files()).containsExactly(file);
    }

    /** Copied from a disk of another system, as it often is: its name would be told as one that opens nothing. */
    @Test
    void aNameThatCannotBeWrittenIsToldAndNotTakenForADamagedFile() throws IOException {
        Path file = Files.writeString(Path.of(URI.create(folder.toUri() + "%FF%FE.txt")), "সভা");
        Path tree = Files.createDirectory(Path.of(URI.create(folder.toUri() + "d%E9")));
        Files.writeString(tree.resolve("a.txt"), "সভা");
        Path paper = Files.writeString(folder.resolve("সভা.txt"), "সভা");

        ReceivedFiles received = ReceivedFiles.under(List.of(folder));
        assertThat(received.files()).containsExactly(paper);
        String why = "its name is not written in UTF-8; rename it";
        assertThat(received.failures()).containsExactlyInAnyOrder(new Failure(file, why), new Failure(tree, why));
    }

    /** What is handed over may wait for hours, and whoever may write to a folder has all that time. */
    @Test
    void aLinkThatCameWhereAFileWasHandedOverIsNotFollowed() throws IOException {
        Path real = folder.toRealPath();
        Path secret = Files.writeString(real.resolve("signing.key"), "secret");
        Path scans = Files.createDirectory(real.resolve("scans"));
        Path paper = Files.writeString(scans.resolve("a.txt"), "সভা");
        Path swapped = Files.createSymbolicLink(scans.resolve("b.txt"), secret);
        Path tree = Files.createSymbolicLink(real.resolve("tree"), real);
        Path below = tree.resolve("signing.key");
        Path gone = scans.resolve("c.txt");

        ReceivedFiles received = ReceivedFiles.underReal(List.of(paper, swapped, below, gone));
        assertThat(received.files()).containsExactly(paper);
        String why = "it leads through a link; name what it leads to";
        assertThat(received.failures())
                .containsExactly(
                        new Failure(swapped, why), new Failure(below, why), new Failure(gone, "it is not there"));
        assertThat(ReceivedFiles.underReal(List.of(scans)).files()).containsExactly(paper);
    }
}
