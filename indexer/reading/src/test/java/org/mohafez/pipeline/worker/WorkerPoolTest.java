package org.mohafez.pipeline.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mohafez.page.Unreadable.Reason;
import org.mohafez.record.RecordJson;

/** Real processes, whose program does what the file's name says. */
class WorkerPoolTest {
    private static final WorkerLimits TIGHT = new WorkerLimits(32, Duration.ofSeconds(10));

    /** Stands in for the reader of files: dies, hangs or answers on demand. */
    static final class Obedient {
        public static void main(String[] args) throws IOException, InterruptedException {
            System.out.println(WorkerProcess.READY);
            BufferedReader requests = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
            for (String line = requests.readLine(); line != null; line = requests.readLine()) {
                String order = Path.of(RecordJson.read(line, String.class))
                        .getFileName()
                        .toString();
                switch (order) {
                    case "hang" -> Thread.currentThread().join();
                    case "halt" -> Runtime.getRuntime().halt(7);
                    case "hoard" -> {
                        List<byte[]> hoard = new ArrayList<>();
                        while (hoard.size() < 1_000) {
                            hoard.add(new byte[1 << 20]);
                        }
                    }
                    default -> {
                        System.out.println("a word from a library");
                        System.out.println(WorkerProcess.RECORD_SEPARATOR
                                + RecordJson.line(Extraction.Nothing.of(Reason.EMPTY, "asked for " + order)));
                    }
                }
            }
        }
    }

    private static Extraction.Nothing ask(WorkerPool pool, String order) {
        return (Extraction.Nothing) pool.extract(Path.of(order));
    }

    @Test
    void aWorkerThatHangsIsEndedAndTheNextFileIsRead() {
        try (WorkerPool pool = new WorkerPool(1, TIGHT, Obedient.class.getName())) {
            assertThat(ask(pool, "hang").why().reason()).isEqualTo(Reason.TOO_SLOW);
            assertThat(ask(pool, "next").why().detail()).isEqualTo("asked for next");
        }
    }

    @Test
    void aWorkerThatNeedsTooMuchMemoryIsNamedSo() {
        try (WorkerPool pool = new WorkerPool(1, TIGHT, Obedient.class.getName())) {
            assertThat(ask(pool, "hoard").why().reason()).isEqualTo(Reason.TOO_LARGE);
            assertThat(ask(pool, "hoard").why().detail()).contains("32 MB");
            assertThat(ask(pool, "next").why().detail()).isEqualTo("asked for next");
        }
    }

    @Test
    void aWorkerThatDiesIsAFaultOfOurs() {
        try (WorkerPool pool = new WorkerPool(1, TIGHT, Obedient.class.getName())) {
            assertThat(ask(pool, "halt").why().reason()).isEqualTo(Reason.READER_FAILED);
            assertThat(ask(pool, "halt").why().detail()).contains("7");
        }
    }

    @Test
    void namesInBanglaReachTheWorker() {
        try (WorkerPool pool = new WorkerPool(2, TIGHT, Obedient.class.getName())) {
            assertThat(ask(pool, "সভার কার্যবিবরণী\nমে.pdf").why().detail())
                    .isEqualTo("asked for সভার কার্যবিবরণী\nমে.pdf");
        }
    }
}
