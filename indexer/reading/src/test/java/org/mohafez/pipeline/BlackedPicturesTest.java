package org.mohafez.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bytedeco.opencv.global.opencv_imgcodecs.IMREAD_GRAYSCALE;
import static org.bytedeco.opencv.global.opencv_imgcodecs.imread;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.bytedeco.javacpp.indexer.UByteIndexer;
import org.bytedeco.opencv.opencv_core.Mat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mohafez.archive.Archive;
import org.mohafez.archive.BlackBoxes;
import org.mohafez.archive.PictureSize;
import org.mohafez.archive.Version;
import org.mohafez.archive.blackout.BlackedOutArchive;
import org.mohafez.archive.blackout.Places;
import org.mohafez.archive.folder.ArchiveFolder;
import org.mohafez.archive.ocfl.OcflArchive;
import org.mohafez.inbox.Handover;
import org.mohafez.inbox.Inbox;
import org.mohafez.inbox.Readers;
import org.mohafez.inbox.Settlement;
import org.mohafez.page.Box;
import org.mohafez.page.Page;
import org.mohafez.page.Pages;
import org.mohafez.record.Access;
import org.mohafez.record.correction.Blacked;
import org.mohafez.record.correction.Correction;
import org.mohafez.record.correction.Edit;

/** From a clerk's word to black pixels, with a true worker. */
class BlackedPicturesTest {
    private static final Path PAPER = Path.of("../../corpus/samples/tangail-earned-leave/tangail-earned-leave.pdf");

    @TempDir
    private Path root;

    @Test
    void whatIsBlackedOutIsBlackInThePixels() throws IOException {
        ArchiveFolder folder = new ArchiveFolder(root.resolve("archive"));
        Inbox inbox = new Inbox(folder.inbox(), InstantSource.system());
        try (Batch batch = new Batch(folder, 1, Progress.SILENT)) {
            Intake intake = new Intake(batch, inbox);
            Inbox.Draft draft = inbox.begin();
            Files.copy(PAPER, draft.files().resolve("00000"));
            inbox.hand(
                    draft, new Handover.Upload("rahima", Readers.ofNew(Access.INTERNAL), false, List.of("leave.pdf")));
            intake.takeAll(Intake.Listener.SILENT);
            picture(intake);
            Archive held = OcflArchive.open(folder);
            String id = held.ids().findFirst().orElseThrow();
            Pages pages = held.pages(id).orElseThrow();
            Page page = pages.pages().getFirst();
            String word = page.lines()
                    .flatMap(line -> line.words().stream())
                    .map(one -> one.text().replaceAll("[^\\p{L}\\p{M}]", ""))
                    .filter(text -> text.length() > 6)
                    .findFirst()
                    .orElseThrow();

            List<Blacked> places = Places.of(pages, word);
            String slip = blackOut(inbox, id, places);
            intake.takeAll(Intake.Listener.SILENT);
            assertThat(inbox.settled(slip)).contains(new Settlement.Corrected(2));
            picture(intake);

            assertThat(held.versions(id).getLast())
                    .extracting(Version::author, Version::message)
                    .containsExactly("rahima", "places blacked out: " + places.size() + ": নাম");
            BlackBoxes black =
                    Objects.requireNonNull(BlackedOutArchive.boxes(held, id).get(1));
            for (PictureSize size : PictureSize.values()) {
                Path whole = folder.pictures(id).resolve(size.fileName(1));
                Path burned = folder.pictures(id).resolve(size.fileName(1, black));
                for (Box box : black.boxes()) {
                    assertThat(lightest(burned, page, box))
                            .as("%s of %s", box, size)
                            .isLessThan(40);
                    assertThat(lightest(whole, page, box)).as("without").isGreaterThan(200);
                }
                assertThat(lightest(burned, page, new Box(0, 0, 500, 800))).isGreaterThan(200);
            }
            assertThat(new BlackedOutArchive(held).hasPicture(id, 1, PictureSize.FULL))
                    .isTrue();

            String undone = blackOut(inbox, id, List.of());
            intake.takeAll(Intake.Listener.SILENT);
            picture(intake);
            assertThat(inbox.settled(undone)).contains(new Settlement.Corrected(3));
            try (Stream<Path> files = Files.list(folder.pictures(id))) {
                assertThat(files.map(file -> file.getFileName().toString())).noneMatch(BlackBoxes::areIn);
            }
        }
    }

    private static String blackOut(Inbox inbox, String id, List<Blacked> places) {
        return inbox.hand(new Handover.Correct(
                id,
                new Correction(
                        "rahima", Instant.EPOCH, places.isEmpty() ? "" : "নাম", List.of(new Edit.BlackOut(places))),
                null));
    }

    private static void picture(Intake intake) {
        while (intake.isBehindWithPictures()) {
            intake.picture();
        }
    }

    /** The lightest pixel of what stands there, 0 black to 255 white. */
    private static int lightest(Path picture, Page page, Box box) {
        double width = Objects.requireNonNull(page.width());
        double height = Objects.requireNonNull(page.height());
        int lightest = 0;
        try (Mat pixels = imread(picture.toString(), IMREAD_GRAYSCALE);
                UByteIndexer at = pixels.createIndexer()) {
            int bottom = (int) (box.bottom() * pixels.rows() / height);
            int right = (int) (box.right() * pixels.cols() / width);
            for (int y = (int) Math.ceil(box.top() * pixels.rows() / height); y < bottom; y++) {
                for (int x = (int) Math.ceil(box.left() * pixels.cols() / width); x < right; x++) {
                    lightest = Math.max(lightest, at.get(y, x));
                }
            }
        }
        return lightest;
    }
}
