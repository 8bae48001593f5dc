package org.mohafez.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mohafez.MohafezException;
import org.mohafez.archive.disk.FaultyDisk;
import org.mohafez.archive.disk.QuickFolder;
import org.mohafez.archive.disk.WatchedDisk;
import org.mohafez.record.Access;

/** Whatever happens at whichever step: a handover is there whole or not at all, and whoever was told that it is there finds it. */
class InboxFaultsTest {
    private static final Handover.Upload UPLOAD =
            new Handover.Upload("rahima", Readers.ofNew(Access.INTERNAL), false, List.of("a.txt", "b.txt"));
    private static final Settlement SETTLED =
            new Settlement.TakenIn(true, 1, 0, List.of(new Outcome.Added("a.txt", "id", 1, 1, 0, List.of())));

    @TempDir(factory = QuickFolder.class)
    private Path root;

    private static Inbox inbox(Path folder, WatchedDisk disk) {
        return new Inbox(folder, InstantSource.system(), disk);
    }

    private static Inbox.Draft draft(Inbox inbox) throws IOException {
        Inbox.Draft draft = inbox.begin();
        Files.writeString(draft.files().resolve("00000"), "first");
        Files.writeString(draft.files().resolve("00001"), "second");
        return draft;
    }

    /** @return whether it went well */
    private static boolean happens(Runnable work) {
        try {
            work.run();
            return true;
        } catch (MohafezException | FaultyDisk.End fault) {
            return false;
        }
    }

    @ParameterizedTest
    @EnumSource
    void aHandoverIsWholeOrAbsent(FaultyDisk.Fault fault) throws IOException {
        for (int at = 1; ; at++) {
            Path folder = root.resolve(fault + "-" + at);
            Inbox.Draft draft = draft(inbox(folder, WatchedDisk.calm()));
            FaultyDisk disk = new FaultyDisk(fault, at);
            boolean acknowledged = happens(() -> inbox(folder, disk).hand(draft, UPLOAD));

            Inbox after = inbox(folder, WatchedDisk.calm());
            List<Inbox.Waiting> waiting = after.waitingNow();
            assertThat(waiting).as("%s at step %d", fault, at).hasSizeBetween(acknowledged ? 1 : 0, 1);
            waiting.forEach(one -> assertWhole(one, draft));
            if (waiting.isEmpty()) {
                // Whoever began it has it still, and hands it over again.
                after.hand(after.draft(draft.slip()).orElseThrow(), UPLOAD);
                assertThat(after.waitingNow()).singleElement().satisfies(one -> assertWhole(one, draft));
            }
            if (!disk.failed()) {
                assertThat(acknowledged).isTrue();
                assertThat(at).as("steps").isGreaterThan(7);
                return;
            }
        }
    }

    private static void assertWhole(Inbox.Waiting one, Inbox.Draft draft) {
        assertThat(one.slip()).isEqualTo(draft.slip());
        assertThat(one.handover()).isEqualTo(UPLOAD);
        assertThat(one.files()).hasSize(2);
        assertThat(one.files().get(0)).hasContent("first");
        assertThat(one.files().get(1)).hasContent("second");
    }

    /** The writer ends at any step of settling: the next one finds it waiting whole, or settled; never neither. */
    @ParameterizedTest
    @EnumSource
    void whatIsSettledIsToldOrDoneAgain(FaultyDisk.Fault fault) throws IOException {
        for (int at = 1; ; at++) {
            Path folder = root.resolve(fault + "-settling-" + at);
            Inbox before = inbox(folder, WatchedDisk.calm());
            Inbox.Draft draft = draft(before);
            before.hand(draft, UPLOAD);
            FaultyDisk disk = new FaultyDisk(fault, at);
            happens(() -> inbox(folder, disk).settle(before.waitingNow().getFirst(), SETTLED));

            Inbox after = inbox(folder, WatchedDisk.calm());
            Optional<Settlement> told = after.settled(draft.slip());
            assertThat(told.isPresent() || after.waits(draft.slip()))
                    .as("%s at step %d", fault, at)
                    .isTrue();
            told.ifPresent(settlement -> assertThat(settlement).isEqualTo(SETTLED));
            after.waitingNow().forEach(one -> {
                // What is told of may be half let go.
                if (told.isEmpty()) {
                    assertWhole(one, draft);
                }
                after.settle(one, SETTLED);
            });
            assertThat(after.settled(draft.slip())).contains(SETTLED);
            assertThat(after.waitingNow()).isEmpty();
            if (!disk.failed()) {
                return;
            }
        }
    }
}
