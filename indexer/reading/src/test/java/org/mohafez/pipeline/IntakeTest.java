package org.mohafez.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mohafez.archive.Archive;
import org.mohafez.archive.Holding;
import org.mohafez.archive.folder.ArchiveFolder;
import org.mohafez.archive.folder.InboxFolder;
import org.mohafez.archive.lock.Waiters;
import org.mohafez.archive.ocfl.OcflArchive;
import org.mohafez.inbox.Handover;
import org.mohafez.inbox.Inbox;
import org.mohafez.inbox.Look;
import org.mohafez.inbox.Look.PassedOver;
import org.mohafez.inbox.Outcome;
import org.mohafez.inbox.Readers;
import org.mohafez.inbox.Settlement;
import org.mohafez.record.Access;
import org.mohafez.record.correction.Correction;
import org.mohafez.record.correction.Edit;
import org.mohafez.record.correction.FieldName;

/** From the inbox to the archive and back, with true workers. */
class IntakeTest {
    private static final Readers INTERNAL = Readers.ofNew(Access.INTERNAL);

    @TempDir
    private Path root;

    private ArchiveFolder folder;
    private Inbox inbox;
    private Batch batch;

    @BeforeEach
    void open() {
        folder = new ArchiveFolder(root.resolve("archive"));
        inbox = new Inbox(folder.inbox(), InstantSource.system());
        batch = new Batch(folder, 1, Progress.SILENT);
    }

    @AfterEach
    void close() {
        batch.close();
    }

    private int takeAll() {
        return new Intake(batch, inbox).takeAll(Intake.Listener.SILENT);
    }

    private static String minutes(String topic) {
        return """
                গণপ্রজাতন্ত্রী বাংলাদেশ সরকার
                উপজেলা নির্বাহী অফিসারের কার্যালয়
                গোদাগাড়ী, রাজশাহী

                উপজেলা পরিষদের মার্চ ২০২৫ মাসের সভার কার্যবিবরণী

                ক্রমিক\tআলোচ্য বিষয়\tসিদ্ধান্ত\tবাস্তবায়নকারী
                ০১\t%s\tকাজটি বর্ষার পূর্বে শেষ করতে হবে।\tউপজেলা প্রকৌশলী
                """.formatted(topic);
    }

    private String send(Readers readers, String... namesAndTexts) throws IOException {
        Inbox.Draft draft = inbox.begin();
        List<String> names = new ArrayList<>();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            Files.writeString(draft.files().resolve("%05d".formatted(i / 2)), namesAndTexts[i + 1]);
            names.add(namesAndTexts[i]);
        }
        inbox.hand(draft, new Handover.Upload("rahima", readers, false, names));
        return draft.slip();
    }

    private List<Outcome> files(String slip) {
        return ((Settlement.TakenIn) inbox.settled(slip).orElseThrow()).files();
    }

    @Test
    void whatIsSentIsInTheArchiveUnderItsSendersNames() throws IOException {
        String slip = send(INTERNAL, "../../মার্চ.txt", minutes("খাল খনন"), "empty.txt", "");
        assertThat(takeAll()).isEqualTo(1);

        assertThat(inbox.waits(slip)).isFalse();
        assertThat(inbox.settled(slip)).get().extracting(Settlement::ended).isEqualTo(true);
        assertThat(files(slip))
                .satisfiesExactly(read -> assertThat(read).isInstanceOf(Outcome.Added.class), empty -> assertThat(empty)
                        .isInstanceOf(Outcome.SetAside.class));
        Archive held = OcflArchive.open(folder);
        String id = files(slip).getFirst().held().orElseThrow();
        Holding paper = held.find(id).orElseThrow();
        assertThat(paper.source().fileName()).isEqualTo("মার্চ.txt");
        assertThat(paper.access()).isEqualTo(Access.INTERNAL);
        assertThat(folder.inbox().resolve("waiting")).isEmptyDirectory();
        assertThat(Unfinished.of(folder).failed()).isEmpty();
    }

    @Test
    void eachHandoverHasItsOwnReaders() throws IOException {
        String open = send(Readers.ofNew(Access.PUBLIC), "a.txt", minutes("সেতু মেরামত"));
        String closed = send(INTERNAL, "b.txt", minutes("নৌঘাট সংস্কার"));
        takeAll();

        Archive held = OcflArchive.open(folder);
        assertThat(held.find(files(open).getFirst().held().orElseThrow())
                        .orElseThrow()
                        .access())
                .isEqualTo(Access.PUBLIC);
        assertThat(held.find(files(closed).getFirst().held().orElseThrow())
                        .orElseThrow()
                        .access())
                .isEqualTo(Access.INTERNAL);
    }

    @Test
    void whatIsHeldAlreadyIsSaidAndStaysAsItIs() throws IOException {
        send(Readers.ofNew(Access.PUBLIC), "a.txt", minutes("খাল খনন"));
        String again = send(INTERNAL, "copy.txt", minutes("খাল খনন"));
        takeAll();

        assertThat(files(again)).singleElement().isInstanceOfSatisfying(Outcome.AlsoReceived.class, also -> assertThat(
                        also.first())
                .isEqualTo("a.txt"));
        try (var holdings = OcflArchive.open(folder).holdings()) {
            assertThat(holdings.map(Holding::access)).containsExactly(Access.PUBLIC);
        }
    }

    /** Nobody reads the report of a watcher: what it passes over is known until it is no more so. */
    @Test
    void whatGivesNoFileIsNotedUntilTheFolderIsLookedThroughAgain() throws IOException {
        Path papers = Files.createDirectory(root.resolve("papers"));
        Path link = Files.createSymbolicLink(papers.resolve("a.txt"), root.resolve("elsewhere.txt"));
        PassedOver nowhere = new PassedOver(link.toString(), "the link leads to nothing");
        batch.run(Delivery.under(List.of(papers), INTERNAL, false), Progress.SILENT);
        assertThat(Unfinished.of(folder).passedOver()).containsExactly(nowhere);

        PassedOver watched =
                new PassedOver(Files.createDirectory(papers.resolve("b")).toString(), "it may not be read");
        hand(Look.of(List.of(papers.toString()), List.of(nowhere, watched)));
        assertThat(Unfinished.of(folder).passedOver()).containsExactly(nowhere, watched);
        hand(Look.NONE);
        assertThat(Unfinished.of(folder).passedOver()).hasSize(2);
        hand(Look.of(List.of(papers.toString()), List.of()));
        assertThat(Unfinished.of(folder).passedOver()).isEmpty();
    }

    /** A stick that papers were taken in from once: nobody looks there again. */
    @Test
    void whatGivesNoFileAndIsTakenAwayIsToldNoMore() throws IOException {
        Path stick = Files.createDirectory(root.resolve("stick"));
        Path link = Files.createSymbolicLink(stick.resolve("a.txt"), root.resolve("elsewhere.txt"));
        Path misnamed = Path.of(stick + "/\uFFFD.txt");
        Path scans = root.resolve("scans");
        List<String> folders = List.of(stick.toString(), scans.toString());
        PassedOver away = new PassedOver(scans.toString(), "it is not there");
        List<PassedOver> met = Stream.concat(
                        Stream.of(link, misnamed).map(path -> new PassedOver(path.toString(), "why")), Stream.of(away))
                .toList();
        hand(Look.of(folders, met));
        assertThat(Unfinished.of(folder).passedOver()).containsExactlyInAnyOrderElementsOf(met);
        Files.delete(link);
        Files.delete(stick);
        assertThat(Unfinished.of(folder).passedOver()).containsExactly(away);
    }

    @Test
    void ofAFolderFullOfWhatGivesNoFileTheFirstAreListedAndTheOthersCounted() throws IOException {
        Path full = Files.createDirectory(root.resolve("full"));
        List<PassedOver> met = new ArrayList<>();
        for (int i = Look.MOST + 7; i > 0; i--) {
            Path link = Files.createSymbolicLink(full.resolve("%04d".formatted(i)), root.resolve("no"));
            met.add(new PassedOver(link.toString(), "the link leads to nothing"));
        }
        PassedOver other = new PassedOver(Files.createDirectory(root.resolve("other")) + "", "it may not be read");
        met.add(other);
        hand(Look.of(List.of(full.toString(), root.resolve("other").toString()), met));
        Unfinished unfinished = Unfinished.of(folder);
        assertThat(unfinished.passedOver())
                .hasSize(Look.MOST + 1)
                .contains(other)
                .startsWith(new PassedOver(full + "/0001", "the link leads to nothing"));
        assertThat(unfinished.morePassedOver()).isEqualTo(7);
        hand(Look.of(List.of(full.toString()), List.of()));
        assertThat(Unfinished.of(folder)).isEqualTo(new Unfinished(0, List.of(), List.of(other), 0));
    }

    private void hand(Look look) {
        inbox.hand(new Handover.Folders(Handover.OPERATOR, INTERNAL, false, false, List.of(), look));
        takeAll();
    }

    @Test
    void foldersAreTakenInWhereTheyLie() throws IOException {
        Path papers = Files.createDirectory(root.resolve("papers"));
        Files.writeString(papers.resolve("a.txt"), minutes("খাল খনন"));
        Files.writeString(papers.resolve("notes.md"), "no paper");
        String slip = inbox.hand(new Handover.Folders(
                Handover.OPERATOR, Readers.said(Access.PUBLIC), false, false, List.of(papers.toString())));
        takeAll();

        assertThat(files(slip))
                .satisfiesExactly(
                        paper -> assertThat(paper.file())
                                .isEqualTo(papers.resolve("a.txt").toString()),
                        other -> assertThat(other).isInstanceOf(Outcome.NotPaper.class));
        assertThat(papers.resolve("a.txt")).exists();
    }

    @Test
    void aLinkThatCameInTheirPlaceMeanwhileIsNotFollowed() throws IOException {
        Path papers = Files.createDirectory(root.resolve("papers"));
        Path paper = Files.writeString(papers.resolve("a.txt"), minutes("খাল খনন"));
        String slip =
                inbox.hand(new Handover.Folders(Handover.OPERATOR, INTERNAL, false, false, List.of(paper.toString())));
        Files.delete(paper);
        Files.createSymbolicLink(paper, Files.writeString(root.resolve("secret"), minutes("সেতু মেরামত")));
        takeAll();

        assertThat(files(slip)).singleElement().isInstanceOf(Outcome.Failed.class);
        try (var holdings = OcflArchive.open(folder).holdings()) {
            assertThat(holdings).isEmpty();
        }
    }

    private String correct(String paper, Edit... edits) {
        return inbox.hand(new Handover.Correct(
                paper, new Correction("rahima", Instant.parse("2026-03-01T10:00:00Z"), "", List.of(edits)), null));
    }

    @Test
    void correctionsAreCarriedOutInTheirOrder() throws IOException {
        String sent = send(INTERNAL, "a.txt", minutes("খাল খনন"));
        takeAll();
        String id = files(sent).getFirst().held().orElseThrow();
        FieldName access = FieldName.of("/access");
        String release = correct(id, new Edit.Put(access, "public", "internal"));
        String overtaken = correct(id, new Edit.Put(FieldName.of("/title"), "অন্য", "what nobody ever saw"));
        String nowhere = correct("aaaaaaaaaaaaaaaa", new Edit.Put(access, "public", "internal"));
        assertThat(takeAll()).isEqualTo(3);

        assertThat(inbox.settled(release)).contains(new Settlement.Corrected(2));
        assertThat(OcflArchive.open(folder).find(id).orElseThrow().access()).isEqualTo(Access.PUBLIC);
        assertThat(inbox.settled(overtaken)).get().isInstanceOf(Settlement.Refused.class);
        assertThat(inbox.settled(nowhere)).get().isInstanceOf(Settlement.Failed.class);
        assertThat(inbox.waitingNow()).isEmpty();
    }

    /** A writer that ended after it had said what became of it, and before it let go. */
    @Test
    void whatWasWrittenDownAsEndedIsNotDoneAgain() {
        String slip = correct("aaaaaaaaaaaaaaaa");
        inbox.progress(inbox.waitingNow().getFirst(), new Settlement.Corrected(7));
        takeAll();

        assertThat(inbox.waits(slip)).isFalse();
        assertThat(inbox.settled(slip)).contains(new Settlement.Corrected(7));
    }

    /** A writer that ended with half of a handover in the archive: the sender is told what became of the files, not what the next start met. */
    @Test
    void whatAnEarlierWriterTookInIsToldAsTakenIn() throws IOException {
        String slip = send(INTERNAL, "a.txt", minutes("খাল খনন"), "b.txt", minutes("সেতু মেরামত"));
        Inbox.Waiting waiting = inbox.waitingNow().getFirst();
        IngestReport first = batch.run(
                Delivery.sent(waiting.files().subList(0, 1), List.of("a.txt"), INTERNAL, false), Progress.SILENT);
        inbox.progress(waiting, new Settlement.TakenIn(false, 2, 0, first.files()));
        takeAll();

        assertThat(files(slip)).hasSize(2).allSatisfy(file -> assertThat(file).isInstanceOf(Outcome.Added.class));
    }

    @Test
    void whatIsStoppedWaitsForTheNextWriter() throws IOException {
        String slip = send(INTERNAL, "a.txt", minutes("খাল খনন"));
        batch.stop();
        takeAll();
        assertThat(inbox.waits(slip)).isTrue();

        batch.close();
        batch = new Batch(folder, 1, Progress.SILENT);
        takeAll();
        assertThat(inbox.waits(slip)).isFalse();
        assertThat(files(slip)).singleElement().isInstanceOf(Outcome.Added.class);
    }

    /** Tells of each file as it is kept. */
    private static Intake.Listener listening(Consumer<Outcome> each) {
        return handover -> new Progress() {
            @Override
            public void at(Standing standing) {
                // Only files count here.
            }

            @Override
            public void became(Outcome outcome) {
                each.accept(outcome);
            }
        };
    }

    @Test
    void whoeverWaitsForTheArchiveHasItInTheMiddleOfALongHandover() throws IOException {
        String slip = send(INTERNAL, "a.txt", minutes("খাল খনন"), "b.txt", minutes("সেতু মেরামত"));
        List<Waiters.Place> places = new ArrayList<>();
        new Intake(batch, inbox).takeAll(listening(outcome -> places.add(new Waiters(folder).join())));
        assertThat(batch.isAwaited()).isTrue();
        assertThat(batch.stopped()).isTrue();
        assertThat(files(slip)).singleElement().isInstanceOf(Outcome.Added.class);
        assertThat(inbox.waits(slip)).isTrue();
        batch.close();
        places.forEach(Waiters.Place::close);

        batch = new Batch(folder, 1, Progress.SILENT);
        takeAll();
        assertThat(inbox.waits(slip)).isFalse();
        assertThat(files(slip)).hasSize(2).allSatisfy(file -> assertThat(file).isInstanceOf(Outcome.Added.class));
    }

    @Test
    void correctionsDoNotWaitForTheEndOfALongHandover() throws IOException {
        String held = send(INTERNAL, "a.txt", minutes("খাল খনন"));
        takeAll();
        String id = files(held).getFirst().held().orElseThrow();
        String delivery = send(INTERNAL, "b.txt", minutes("সেতু মেরামত"), "c.txt", minutes("নৌঘাট সংস্কার"));
        List<String> corrections = new ArrayList<>();
        List<Optional<Settlement>> meanwhile = new ArrayList<>();
        int taken = new Intake(batch, inbox).takeAll(listening(outcome -> {
            corrections.forEach(slip -> meanwhile.add(inbox.settled(slip)));
            corrections.add(correct(id, new Edit.Put(FieldName.of("/access"), "public", "internal")));
        }));

        assertThat(meanwhile).containsExactly(Optional.of(new Settlement.Corrected(2)));
        assertThat(taken).isEqualTo(1);
        assertThat(files(delivery)).hasSize(2).allSatisfy(file -> assertThat(file)
                .isInstanceOf(Outcome.Added.class));
        assertThat(OcflArchive.open(folder).find(id).orElseThrow().access()).isEqualTo(Access.PUBLIC);
    }

    @Test
    void whatCannotBeUnderstoodIsSetAsideAndTheRestGoesOn() throws IOException {
        InboxFolder place = new InboxFolder(folder.inbox());
        String torn = send(INTERNAL, "a.txt", minutes("খাল খনন"));
        Files.writeString(place.waiting().resolve(torn).resolve("handover.json"), "{\"handover\":\"upl");
        String newer = correct("aaaaaaaaaaaaaaaa");
        Files.writeString(
                place.waiting().resolve(newer).resolve("handover.json"),
                "{\"handover\":\"merge\",\"author\":\"rahima\"}");
        String gone = send(INTERNAL, "b.txt", minutes("সেতু মেরামত"), "c.txt", minutes("নৌঘাট সংস্কার"));
        Files.delete(inbox.waiting(gone).orElseThrow().files().getFirst());
        String odd =
                inbox.hand(new Handover.Folders(Handover.OPERATOR, INTERNAL, false, false, List.of("papers\0/a.txt")));
        String good = send(INTERNAL, "d.txt", minutes("বৃক্ষরোপণ"));
        assertThat(takeAll()).isEqualTo(5);

        assertThat(files(good)).singleElement().isInstanceOf(Outcome.Added.class);
        assertThat(inbox.waitingNow()).isEmpty();
        assertThat(List.of(torn, newer, gone, odd))
                .allSatisfy(slip -> assertThat(inbox.settled(slip)).get().isInstanceOf(Settlement.Failed.class));
        assertThat(inbox.unkeptNow())
                .containsExactlyInAnyOrder(
                        place.unkept().resolve(torn),
                        place.unkept().resolve(newer),
                        place.unkept().resolve(gone));
        assertThat(inbox.of("rahima", 10))
                .extracting(Inbox.Known::slip)
                .contains(newer, gone)
                .doesNotContain(torn);
    }
}
