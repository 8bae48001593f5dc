package org.mohafez.pipeline.worker;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.mohafez.opening.PageTurns;
import org.mohafez.record.RecordJson;

/** The worker's own program: reads requests, one line of JSON each, and answers each with one line. */
public final class WorkerMain {
    private WorkerMain() {}

    public static void main(String[] args) throws InterruptedException {
        PrintStream replies = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        // Whatever a parser prints must not be taken for a reply.
        System.setOut(System.err);
        BlockingQueue<String> requests = requests();
        try (FileExtraction extraction = new FileExtraction()) {
            PageTurns turns = (page, of) -> replies.println(WorkerProcess.PAGE + page + " of " + of);
            replies.println(WorkerProcess.READY);
            while (true) {
                WorkerRequest request = RecordJson.read(requests.take(), WorkerRequest.class);
                WorkerReply.Done reply =
                        switch (request) {
                            case WorkerRequest.Read read -> extraction.of(read, turns);
                            case WorkerRequest.Unpack unpack -> ZipUnpacking.of(unpack);
                            case WorkerRequest.Picture picture -> PagePictures.of(picture, turns);
                        };
                replies.println(WorkerProcess.RECORD_SEPARATOR + RecordJson.line(reply));
            }
        }
    }

    /**
     * What stands on standard input, as it comes. When that ends, who asked is gone, however it ended: then this process ends
     * at once, in the middle of a page too.
     */
    private static BlockingQueue<String> requests() {
        BlockingQueue<String> requests = new LinkedBlockingQueue<>();
        Thread.ofPlatform().daemon().name("requests").start(() -> {
            try (BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
                lines.lines().forEach(requests::add);
            } catch (IOException | java.io.UncheckedIOException e) {
                // As good as its end.
            }
            Runtime.getRuntime().halt(0);
        });
        return requests;
    }
}
