package org.mohafez.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mohafez.page.Unreadable;
import org.mohafez.record.Access;
import org.mohafez.record.correction.Correction;
import org.mohafez.record.correction.Edit;
import org.mohafez.record.correction.FieldName;
import org.mohafez.record.correction.Objection;
import org.mohafez.record.parts.Beginning;
import org.mohafez.record.parts.PartsWord;

class InboxTest {
    private static final Handover.Folders FOLDERS =
            new Handover.Folders("operator", Readers.ofNew(Access.INTERNAL), false, false, List.of("/srv/scanner"));

    @TempDir
    private Path root;

    private Instant now = Instant.parse("2026-03-01T10:00:00Z");

    private Inbox inbox() {
        return new Inbox(root.resolve("inbox"), () -> now);
    }

    private String upload(Inbox inbox, String... texts) throws IOException {
        Inbox.Draft draft = inbox.begin();
        List<String> names = new ArrayList<>();
        for (String text : texts) {
            Files.writeString(draft.files().resolve("%05d".formatted(names.size())), text);
            names.add(text + ".txt");
        }
        inbox.hand(draft, new Handover.Upload("rahima", Readers.ofNew(Access.INTERNAL), false, names));
        return draft.slip();
    }

    private static Settlement.TakenIn whole(Outcome... files) {
        return new Settlement.TakenIn(true, files.length, 0.5, List.of(files));
    }

    @Test
    void whatIsHandedOverComesToTheWriterWithItsFilesInTheirOrder() throws IOException {
        String slip = upload(inbox(), "first", "second");

        // Another program, another object.
        assertThat(inbox().waitingNow()).singleElement().satisfies(waiting -> {
            assertThat(waiting.slip()).isEqualTo(slip);
            assertThat(waiting.handover())
                    .isEqualTo(new Handover.Upload(
                            "rahima", Readers.ofNew(Access.INTERNAL), false, List.of("first.txt", "second.txt")));
            assertThat(waiting.files()).hasSize(2);
            assertThat(waiting.files().get(0)).hasContent("first");
            assertThat(waiting.files().get(1)).hasContent("second");
        });
        assertThat(inbox().waits(slip)).isTrue();
        assertThat(inbox().settled(slip)).isEmpty();
    }

    /** By it whoever runs the archive sees that no writer is at work, and is not woken by one that is at something long. */
    @Test
    void whenWhatIsNextInTurnLastWentOnIsKnown() throws IOException {
        assertThat(inbox().lastProgress()).isEmpty();
        String first = upload(inbox(), "first");
        now = now.plusSeconds(1);
        inbox().hand(FOLDERS);
        Instant handed = Instant.parse("2026-03-01T12:00:00Z");
        Path said = root.resolve("inbox/waiting").resolve(first).resolve("handover.json");
        Files.setLastModifiedTime(said, FileTime.from(handed));
        assertThat(inbox().lastProgress()).contains(handed);

        Inbox.Waiting one = inbox().waiting(first).orElseThrow();
        inbox().progress(one, new Settlement.TakenIn(false, 1, 0.5, List.of()));
        Instant wentOn = handed.plusSeconds(600);
        Files.setLastModifiedTime(root.resolve("inbox/settled").resolve(first), FileTime.from(wentOn));
        assertThat(inbox().lastProgress()).contains(wentOn);

        inbox().settle(one, whole());
        assertThat(inbox().lastProgress())
                .hasValueSatisfying(next -> assertThat(next).isAfter(wentOn));
    }

    @Test
    void theOldestComesFirst() {
        List<String> slips = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            now = now.plusMillis(1);
            slips.add(inbox().hand(FOLDERS));
        }
        assertThat(inbox().waitingNow()).extracting(Inbox.Waiting::slip).isEqualTo(slips);
    }

    @Test
    void whatIsBegunIsSeenByNobodyElseUntilItIsHandedOver() throws IOException {
        Inbox.Draft begun = inbox().begin();
        Files.writeString(begun.files().resolve("00000"), "half");

        assertThat(inbox().waitingNow()).isEmpty();
        assertThat(inbox().intended(begun)).isEmpty();
        inbox().intend(begun, FOLDERS);
        assertThat(inbox().intended(begun)).contains(FOLDERS);
        Inbox.Draft again = inbox().draft(begun.slip()).orElseThrow();
        assertThat(again).isEqualTo(begun);
        inbox().hand(again, new Handover.Upload("rahima", Readers.ofNew(Access.INTERNAL), false, List.of("a")));
        inbox().hand(again, new Handover.Upload("rahima", Readers.ofNew(Access.INTERNAL), false, List.of("a")));
        assertThat(inbox().waitingNow()).hasSize(1);
        assertThat(inbox().draft(begun.slip())).isEmpty();

        Inbox.Draft dropped = inbox().begin();
        inbox().abandon(dropped);
        inbox().abandon(dropped);
        assertThat(inbox().draft(dropped.slip())).isEmpty();
        assertThatThrownBy(() -> inbox().hand(dropped, FOLDERS)).hasMessageContaining("cannot hand over");
    }

    @Test
    void whatIsSettledWaitsNoLongerAndIsToldLater() throws IOException {
        Inbox inbox = inbox();
        String slip = upload(inbox, "a");
        Inbox.Waiting waiting = inbox.waitingNow().getFirst();
        Settlement soFar = new Settlement.TakenIn(false, 1, 0, List.of());
        inbox.progress(waiting, soFar);
        assertThat(inbox.settled(slip)).contains(soFar);
        assertThat(inbox.waits(slip)).isTrue();

        Settlement whole = whole(new Outcome.Added("a.txt", "id", 1, 2, 3, List.of()));
        inbox.settle(waiting, whole);

        now = now.plus(Duration.ofDays(29));
        inbox.tidy();
        assertThat(inbox().settled(slip)).contains(whole);
        assertThat(inbox().waits(slip)).isFalse();
        assertThat(root.resolve("inbox/waiting")).isEmptyDirectory();
        assertThat(root.resolve("inbox/making")).isEmptyDirectory();
    }

    @Test
    void bytesThatCouldNotBeKeptDoNotGo() throws IOException {
        Inbox inbox = inbox();
        String slip = upload(inbox, "a");
        inbox.settle(
                inbox.waitingNow().getFirst(), whole(new Outcome.Failed("a.txt", "keeping", "the disk is full", 3)));

        assertThat(inbox.waits(slip)).isFalse();
        assertThat(inbox.unkeptNow()).singleElement().satisfies(folder -> assertThat(folder.resolve("files/00000"))
                .hasContent("a"));
    }

    /** It is settled in the archive itself, whose bytes are kept. */
    @Test
    void whatWasLeftOutOfAnArchiveIsKeptWithIt() throws IOException {
        Inbox inbox = inbox();
        upload(inbox, "a");
        inbox.settle(
                inbox.waitingNow().getFirst(),
                whole(new Outcome.Failed("a.zip!/b", Outcome.Failed.UNPACKING, "locked", 3)));

        assertThat(inbox.unkeptNow()).isEmpty();
        assertThat(root.resolve("inbox/waiting")).isEmptyDirectory();
    }

    @Test
    void everySettlementIsReadAsItWasWritten() throws IOException {
        Inbox inbox = inbox();
        List<Settlement> all = List.of(
                whole(
                        new Outcome.Added("a", "id", 1, 2, 3, List.of("other")),
                        new Outcome.Unchanged("b", "id"),
                        new Outcome.AlsoReceived("c", "id", "b"),
                        new Outcome.Unpacked("d", 4),
                        new Outcome.NotPaper("e"),
                        new Outcome.SetAside("f", "id", Unreadable.of(Unreadable.Reason.DAMAGED, "cut short")),
                        new Outcome.Failed("g", "opening", "no", 1),
                        new Outcome.Gone("h")),
                new Settlement.Corrected(3),
                new Settlement.Refused(List.of(
                        new Objection.Overtaken(FieldName.of("/meeting/date"), "2025-01-01"),
                        new Objection.Overtaken(FieldName.of("/decisions/3/text"), null),
                        new Objection.Unfit(FieldName.of("/kind"), null),
                        new Objection.NoSuchRow(4),
                        new Objection.OrdinalTaken(5),
                        new Objection.PartedMeanwhile(),
                        new Objection.JoinedMeanwhile("id-2"))),
                new Settlement.Parted(4, 2, 1),
                new Settlement.Failed("nobody is there to do it"));
        for (Settlement settlement : all) {
            String slip = inbox.hand(FOLDERS);
            inbox.settle(inbox.waitingNow().getFirst(), settlement);
            assertThat(inbox.settled(slip)).contains(settlement);
        }
    }

    @Test
    void aCorrectionComesOutAsItWentIn() {
        Handover.Correct correct = new Handover.Correct(
                "0123456789abcdef",
                new Correction(
                        "rahima",
                        now,
                        "a slip",
                        List.of(
                                new Edit.Put(FieldName.of("/meeting/date"), "2025-01-02", null),
                                new Edit.Drop(3, null))),
                4);
        inbox().hand(correct);

        assertThat(inbox().waitingNow().getFirst().handover()).isEqualTo(correct);
        assertThat(correct.author()).isEqualTo("rahima");
    }

    @Test
    void aWordOnPartsComesOutAsItWentIn() {
        List<Beginning> papers = List.of(Beginning.atTopOf(1), new Beginning(3, "স্মারক নং ৭", 12));
        Handover.Part part = new Handover.Part(
                "0123456789abcdef", new PartsWord("rahima", now, "two papers", papers), List.of(Beginning.atTopOf(1)));
        inbox().hand(part);

        assertThat(inbox().waitingNow().getFirst().handover()).isEqualTo(part);
        assertThat(part.author()).isEqualTo("rahima");
    }

    @Test
    void manyHandsAtOnceLoseNothing() throws Exception {
        List<Callable<String>> hands = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            String text = "paper " + i;
            hands.add(() -> upload(inbox(), text));
        }
        List<String> slips = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            for (Future<String> slip : threads.invokeAll(hands)) {
                slips.add(slip.get());
            }
        }
        assertThat(inbox().waitingNow())
                .extracting(Inbox.Waiting::slip)
                .containsExactlyInAnyOrderElementsOf(slips)
                .doesNotHaveDuplicates();
    }

    @Test
    void nobodyAsksForAnotherPlaceThanASlips() throws IOException {
        Files.createDirectories(root.resolve("inbox/settled"));
        Files.writeString(root.resolve("secret"), "no settlement");

        for (String slip : List.of("../../secret", "", ".", "..", "0", "/etc/passwd")) {
            assertThat(inbox().settled(slip)).isEmpty();
            assertThat(inbox().draft(slip)).isEmpty();
            assertThat(inbox().waits(slip)).isFalse();
        }
    }

    @Test
    void whatNobodyHandsOverOrAsksForGoesAfterAWhile() throws IOException {
        Inbox inbox = inbox();
        Inbox.Draft old = inbox.begin();
        Files.writeString(old.files().resolve("00000"), "half an upload");
        String settled = inbox.hand(FOLDERS);
        inbox.settle(inbox.waitingNow().getFirst(), new Settlement.Corrected(2));
        String waiting = inbox.hand(FOLDERS);
        for (String path : List.of("making/" + old.slip(), "settled/" + settled, "waiting/" + waiting)) {
            Files.setLastModifiedTime(
                    root.resolve("inbox").resolve(path), FileTime.from(now.minus(Duration.ofDays(40))));
        }
        inbox.tidy();

        assertThat(inbox.draft(old.slip())).isEmpty();
        assertThat(inbox.settled(settled)).isEmpty();
        assertThat(inbox.waits(waiting)).as("what was acknowledged").isTrue();
    }

    @Test
    void everybodyFindsTheirOwnTheNewestFirst() throws IOException {
        Inbox inbox = inbox();
        String first = upload(inbox, "a");
        inbox.settle(inbox.waitingNow().getFirst(), whole(new Outcome.Unchanged("a.txt", "id")));
        now = now.plusSeconds(1);
        String second = upload(inbox, "b");
        now = now.plusSeconds(1);
        inbox.hand(FOLDERS);

        assertThat(inbox.of("rahima", 10)).extracting(Inbox.Known::slip).containsExactly(second, first);
        assertThat(inbox.of("rahima", 2)).extracting(Inbox.Known::slip).containsExactly(second);
        assertThat(inbox.of("karim", 10)).isEmpty();
        assertThat(inbox.known(second).orElseThrow().settlement()).isNull();
        assertThat(inbox.known(first).orElseThrow().handover().author()).isEqualTo("rahima");
    }

    @Test
    void anInboxThatWasNeverUsedIsEmpty() {
        assertThat(inbox().waitingNow()).isEmpty();
        assertThat(inbox().unkeptNow()).isEmpty();
        inbox().tidy();
        assertThat(root.resolve("inbox")).doesNotExist();
    }
}
