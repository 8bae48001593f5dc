package org.mohafez.pipeline.worker;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.mohafez.record.RecordJson;

/** The worker's own program: reads paths, one JSON string a line, and answers each with one line. */
public final class WorkerMain {
    private WorkerMain() {}

    public static void main(String[] args) throws IOException {
        PrintStream replies = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        // Whatever a parser prints must not be taken for a reply.
        System.setOut(System.err);
        FileExtraction extraction = new FileExtraction();
        replies.println(WorkerProcess.READY);
        BufferedReader requests = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = requests.readLine(); line != null; line = requests.readLine()) {
            Path file = Path.of(RecordJson.read(line, String.class));
            replies.println(WorkerProcess.RECORD_SEPARATOR + RecordJson.line(extraction.of(file)));
        }
    }
}
