package org.mohafez.archive.ocfl;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mohafez.MohafezException;
import org.mohafez.archive.Doing;
import org.mohafez.archive.Holding;
import org.mohafez.archive.ReceivedFile;
import org.mohafez.archive.Revision;
import org.mohafez.archive.disk.FaultyDisk;
import org.mohafez.archive.disk.WatchedDisk;
import org.mohafez.archive.folder.ArchiveFolder;
import org.mohafez.page.Page;
import org.mohafez.page.PageSource;
import org.mohafez.page.Pages;
import org.mohafez.page.Paragraph;
import org.mohafez.record.PaperRecord;
import org.mohafez.record.ReadPaper;
import org.mohafez.record.RecordJson;
import org.mohafez.record.parts.PaperSpot;
import org.mohafez.record.parts.PartedFile;
import org.mohafez.record.parts.PartedFile.Moved;

/** Whatever step of the disk ends the writer that parts a file, it is parted, with all that is to be known of it, or it is not. */
class PartedOrNotTest {
    private static final PartedFile PARTS =
            new PartedFile(null, List.of(), List.of(), List.of(new Moved(new PaperSpot(0, 3), new PaperSpot(2, 1))));

    @TempDir
    Path temp;

    @Test
    void thereIsTheOldOrTheNew() {
        ReceivedFile file = ReceivedFile.of(temp, "a.txt", "দুটি সভা");
        boolean parted = false;
        boolean whole = false;
        for (int step = 1; !parted || !whole; step++) {
            ArchiveFolder folder = new ArchiveFolder(temp.resolve("archive-" + step));
            try (OcflArchiveWriter writer = OcflArchiveWriter.open(folder, WatchedDisk.calm())) {
                writer.keep(List.of(file.path()), file.source(), List.of(paper("সব")));
            }
            FaultyDisk disk = new FaultyDisk(FaultyDisk.Fault.KILLED, step);
            try (OcflArchiveWriter writer = OcflArchiveWriter.open(folder, disk)) {
                List<Revision> papers = Revision.of(List.of(paper("এক"), paper("দুই")));
                writer.keep(List.of(file.path()), file.source(), papers, PARTS, Doing.READ);
            } catch (MohafezException | io.ocfl.api.exception.OcflJavaException | FaultyDisk.End expected) {
                // What is left is looked at.
            }
            try (OcflArchiveWriter writer = OcflArchiveWriter.open(folder, WatchedDisk.calm())) {
                Holding held = writer.find(file.id()).orElseThrow();
                assertThat(writer.parts(file.id()))
                        .as("step " + step)
                        .isEqualTo(held instanceof Holding.Bundle ? PARTS : PartedFile.NONE);
                assertThat(writer.pages(file.id())).as("step " + step).isPresent();
                parted |= disk.failed() && held instanceof Holding.Bundle;
                whole |= disk.failed() && held instanceof Holding.Document;
                assertThat(disk.failed())
                        .as("some step is the last before it is parted")
                        .isTrue();
            }
        }
    }

    private static ReadPaper paper(String text) {
        PaperRecord record = RecordJson.read(
                "{\"kind\":\"order\",\"status\":\"signed\",\"title\":\"" + text + "\",\"access\":\"public\"}",
                PaperRecord.class);
        Page page = new Page(1, null, null, PageSource.TEXT, 1.0, null, List.of(Paragraph.of(text)));
        return new ReadPaper(record, new Pages("text/plain", List.of(page)));
    }
}
