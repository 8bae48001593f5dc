package org.mohafez.bench.peer;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mohafez.bench.asked.Kind;
import org.mohafez.bench.asked.Question;
import org.mohafez.index.Entry;
import org.mohafez.index.MemoKeys;

/** Xapian through Debian's Python, in a process of its own that is spoken to in lines: exact words. What Python itself takes is in it. */
final class Xapian implements Peer {
    private static final ObjectMapper JSON = new ObjectMapper();
    /** Debian's own, which sees Debian's packages. */
    private static final String PYTHON = "/usr/bin/python3";

    private final Path folder;
    private @Nullable Process process;
    private @Nullable BufferedWriter said;
    private @Nullable BufferedReader heard;
    private long coresOfLoading;

    Xapian(Path folder) {
        this.folder = folder;
    }

    private void start(String what) throws IOException {
        Files.createDirectories(folder);
        Path script = folder.resolve("speak.py");
        try (InputStream resource = Objects.requireNonNull(Xapian.class.getResourceAsStream("xapian.py"))) {
            Files.copy(resource, script, StandardCopyOption.REPLACE_EXISTING);
        }
        process = new ProcessBuilder(
                        PYTHON,
                        script.toString(),
                        what,
                        folder.resolve("entries").toString())
                .redirectError(folder.resolve("log").toFile())
                .start();
        said = process.outputWriter(StandardCharsets.UTF_8);
        heard = process.inputReader(StandardCharsets.UTF_8);
        if (!"ready".equals(heard.readLine())) {
            throw new IOException("Xapian is missing: sudo apt install python3-xapian (" + folder.resolve("log") + ")");
        }
    }

    @Override
    public void load(Iterator<List<Entry>> papers) throws IOException {
        start("load");
        while (papers.hasNext()) {
            for (Entry entry : papers.next()) {
                say(Row.of(entry));
            }
        }
        say(Map.of());
        coresOfLoading = Long.parseLong(Objects.requireNonNull(heard).readLine());
    }

    @Override
    public long coresElsewhere() {
        return coresOfLoading;
    }

    @Override
    public void open() throws IOException {
        start("answer");
    }

    @Override
    public boolean can(Kind kind) {
        return kind != Kind.FUZZY && kind != Kind.SUGGEST;
    }

    @Override
    public long ask(Question question) throws IOException {
        String text = question.kind() == Kind.MEMO ? MemoKeys.of(question.text()) : question.text();
        say(Map.of(
                "kind", question.kind().name(),
                "text", text,
                "office", question.office(),
                "from", Math.max(0, question.from()),
                "to", Math.min(1_000_000, question.to()),
                "offset", question.offset()));
        return Long.parseLong(Objects.requireNonNull(heard).readLine());
    }

    private void say(Object what) throws IOException {
        BufferedWriter writer = Objects.requireNonNull(said);
        writer.write(JSON.writeValueAsString(what));
        writer.newLine();
        if (!(what instanceof Row)) {
            writer.flush();
        }
    }

    @Override
    public long cores() throws IOException {
        return Cores.of(Objects.requireNonNull(process).pid());
    }

    @Override
    public void close() throws IOException, InterruptedException {
        if (said != null) {
            said.close();
        }
        if (process != null) {
            process.waitFor();
        }
    }
}
