package org.mohafez.pipeline.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.bytedeco.javacpp.BytePointer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.mohafez.MohafezException;
import org.mohafez.opening.PageTurns;
import org.mohafez.page.Unreadable;
import org.mohafez.page.Unreadable.Reason;
import org.mohafez.record.RecordJson;

/** Real processes, whose program does what the file's name says. */
class WorkerPoolTest {
    private static final WorkerLimits TIGHT = new WorkerLimits(
            32, 512, Duration.ofSeconds(20), Duration.ofSeconds(3), Duration.ofSeconds(5), Duration.ofSeconds(40));

    /** Stands in for the reader of files: dies, hangs or answers on demand, at once or on page 2 of 3. */
    static final class Obedient {
        public static void main(String[] args) throws IOException, InterruptedException {
            System.out.println(WorkerProcess.READY);
            BufferedReader requests = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
            for (String line = requests.readLine(); line != null; line = requests.readLine()) {
                WorkerRequest.Read request = (WorkerRequest.Read) RecordJson.read(line, WorkerRequest.class);
                String order = Path.of(request.files().getFirst()).getFileName().toString();
                if (order.startsWith("page ")) {
                    for (int page = 1; page <= 3; page++) {
                        System.out.println(WorkerProcess.PAGE + page + " of 3");
                        if (page == 2 && !request.without().contains(2)) {
                            obey(order.substring("page ".length()));
                        }
                    }
                } else {
                    obey(order);
                }
                System.out.println("a word from a library");
                System.out.println(WorkerProcess.RECORD_SEPARATOR
                        + RecordJson.line(Extraction.Nothing.of(
                                Reason.EMPTY, "asked for " + order + " without " + request.without())));
            }
        }

        private static void obey(String order) throws IOException, InterruptedException {
            switch (order) {
                case "hang" -> {
                    while (true) {
                        Thread.onSpinWait();
                    }
                }
                case "halt" -> Runtime.getRuntime().halt(7);
                case "crash" -> signal("SEGV");
                case "be killed" -> signal("KILL");
                case "hoard" -> {
                    List<byte[]> hoard = new ArrayList<>();
                    while (hoard.size() < 1_000) {
                        hoard.add(new byte[1 << 20]);
                    }
                }
                case "hoard outside" -> {
                    while (true) {
                        // Memory that no heap limit counts, and that JavaCPP is not told of.
                        BytePointer outside =
                                org.bytedeco.javacpp.Pointer.malloc(64L << 20).getPointer(BytePointer.class);
                        org.bytedeco.javacpp.Pointer.memset(outside, 1, 64L << 20);
                    }
                }
                default -> {
                    // An answer is all that is asked for.
                }
            }
        }

        private static void signal(String name) throws IOException, InterruptedException {
            new ProcessBuilder(
                            "kill",
                            "-" + name,
                            Long.toString(ProcessHandle.current().pid()))
                    .start()
                    .waitFor();
            Thread.currentThread().join();
        }
    }

    /** Ends as it is started the first time that a test's process starts it, as one that is killed then. */
    static final class SlowToStart {
        public static void main(String[] args) throws IOException, InterruptedException {
            long asker = ProcessHandle.current().parent().orElseThrow().pid();
            Path once = Path.of(System.getProperty("java.io.tmpdir"), "mohafez-started-by-" + asker);
            if (once.toFile().createNewFile()) {
                Runtime.getRuntime().halt(137);
            }
            Files.delete(once);
            Obedient.main(args);
        }
    }

    /** Never starts. */
    static final class Broken {
        public static void main(String[] args) {
            Runtime.getRuntime().halt(1);
        }
    }

    @Test
    void aWorkerThatIsKilledWhileItStartsIsStartedAgain() {
        try (WorkerPool pool = new WorkerPool(1, TIGHT, SlowToStart.class.getName())) {
            assertThat(ask(pool, "answer").detail()).contains("asked for answer");
        }
    }

    @Test
    void whereNoWorkerStartsTheProgramIsBroken() {
        try (WorkerPool pool = new WorkerPool(1, TIGHT, Broken.class.getName())) {
            assertThatThrownBy(() -> ask(pool, "answer"))
                    .isInstanceOf(MohafezException.class)
                    .hasMessageContaining("as soon as they are started");
        }
    }

    private static WorkerPool pool(int workers) {
        return new WorkerPool(workers, TIGHT, Obedient.class.getName());
    }

    private static Unreadable ask(WorkerPool pool, String order) {
        return ((Extraction.Nothing) pool.extract(List.of(Path.of(order)), null, PageTurns.UNHEARD)).why();
    }

    @Test
    void aWorkerThatHangsOnAPageIsEndedAndThePaperIsReadWithoutThatPage() {
        List<String> told = new ArrayList<>();
        try (WorkerPool pool = pool(1)) {
            var read = pool.extract(List.of(Path.of("page hang")), null, (page, of) -> told.add(page + "/" + of));
            assertThat(((Extraction.Nothing) read).why().detail()).isEqualTo("asked for page hang without [2]");
        }
        assertThat(told).containsExactly("1/3", "2/3", "1/3", "2/3", "3/3");
    }

    @Test
    void aPageThatEndsTheWorkerIsLeftOut() {
        try (WorkerPool pool = pool(1)) {
            for (String order : List.of("page halt", "page crash", "page hoard")) {
                assertThat(ask(pool, order).detail()).isEqualTo("asked for " + order + " without [2]");
            }
        }
    }

    @Test
    void whoIsKilledByOthersIsTriedAgainAsItWas() {
        try (WorkerPool pool = pool(1)) {
            Unreadable why = ask(pool, "page be killed");
            assertThat(why.reason()).isEqualTo(Reason.READER_FAILED);
            assertThat(why.page()).isEqualTo(2);
            assertThat(ask(pool, "next").detail()).startsWith("asked for next");
        }
    }

    @Test
    void aWorkerThatHangsIsEndedAndTheNextFileIsRead() {
        WorkerLimits impatient = new WorkerLimits(
                32, 512, Duration.ofSeconds(3), Duration.ofSeconds(3), Duration.ofSeconds(3), Duration.ofSeconds(9));
        try (WorkerPool pool = new WorkerPool(1, impatient, Obedient.class.getName())) {
            assertThat(ask(pool, "hang").reason()).isEqualTo(Reason.TOO_SLOW);
            assertThat(ask(pool, "next").detail()).startsWith("asked for next");
        }
    }

    @Test
    void aPageAndAPaperHaveTheirTimeOfTheProcessor() {
        AtomicLong used = new AtomicLong();
        Deadline deadline = new Deadline(TIGHT, () -> Duration.ofSeconds(used.get()));
        used.set(19);
        assertThat(deadline.isPast()).isFalse();
        deadline.turn(1, 3);
        used.set(22);
        assertThat(deadline.isPast()).isFalse();
        used.set(23);
        assertThat(deadline.isPast()).isTrue();
        assertThat(deadline.exceeded()).contains("page").contains("3 seconds");
        deadline.turn(2, 3);
        used.set(36);
        assertThat(deadline.exceeded()).contains("35 seconds").contains("3 pages");
        assertThat(TIGHT.paperOf(2)).isEqualTo(Duration.ofSeconds(30));
        assertThat(TIGHT.paperOf(2_000)).isEqualTo(Duration.ofSeconds(40));
    }

    @Test
    void aWorkerThatSleepsIsGivenUpByTheClock() {
        WorkerLimits brief = new WorkerLimits(
                32, 512, Duration.ofMillis(200), Duration.ofMillis(100), Duration.ofMillis(100), Duration.ofSeconds(1));
        Deadline deadline = new Deadline(brief, () -> Duration.ZERO);
        long patience = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!deadline.isPast()) {
            assertThat(System.nanoTime()).isLessThan(patience);
        }
    }

    @Test
    void aWorkerThatNeedsTooMuchMemoryIsNamedSo() {
        try (WorkerPool pool = pool(1)) {
            Unreadable why = ask(pool, "hoard");
            assertThat(why.reason()).isEqualTo(Reason.TOO_LARGE);
            assertThat(why.detail()).contains("32 MB");
            assertThat(ask(pool, "next").detail()).startsWith("asked for next");
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void memoryOutsideTheHeapIsLimitedToo() {
        try (WorkerPool pool = pool(1)) {
            assertThat(ask(pool, "hoard outside").reason()).isIn(Reason.READER_FAILED, Reason.TOO_LARGE);
            assertThat(ask(pool, "next").detail()).startsWith("asked for next");
        }
    }

    @Test
    void aWorkerThatDiesIsAFaultOfOurs() {
        try (WorkerPool pool = pool(1)) {
            assertThat(ask(pool, "halt").reason()).isEqualTo(Reason.READER_FAILED);
            assertThat(ask(pool, "halt").detail()).contains("7");
        }
    }

    @Test
    void aStoppedPoolAnswersAtOnce() throws Exception {
        try (WorkerPool pool = pool(1);
                ExecutorService asking = Executors.newSingleThreadExecutor()) {
            assertThat(ask(pool, "first").detail()).startsWith("asked for first");
            Future<Unreadable> answer = asking.submit(() -> ask(pool, "hang"));
            pool.stop();
            assertThat(answer.get().reason()).isEqualTo(Reason.READER_FAILED);
            assertThat(ask(pool, "next").detail()).isEqualTo("reading was given up");
        }
    }

    @Test
    void namesInBanglaReachTheWorker() {
        try (WorkerPool pool = pool(2)) {
            assertThat(ask(pool, "সভার কার্যবিবরণী\nমে.pdf").detail()).startsWith("asked for সভার কার্যবিবরণী\nমে.pdf");
        }
    }

    @Test
    void aWorkerDoesNotOutliveWhoAskedIt() throws Exception {
        Process worker = new ProcessBuilder(WorkerCommand.of(WorkerLimits.USUAL, WorkerMain.class.getName())).start();
        try (BufferedReader said = worker.inputReader(StandardCharsets.UTF_8)) {
            assertThat(said.readLine()).isEqualTo(WorkerProcess.READY);
            worker.outputWriter().close();
            assertThat(worker.waitFor(20, TimeUnit.SECONDS)).isTrue();
        }
    }
}
