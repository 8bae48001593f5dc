package org.mohafez.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.sax.BodyContentHandler;
import org.xml.sax.SAXException;

/**
 * Apache Tika over all files of a folder, a thread for each core, the text thrown away. Prints files, those that failed, and
 * letters.
 */
public final class BareTika {
    private BareTika() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length != 1) {
            throw new IllegalArgumentException("usage: BareTika FOLDER");
        }
        List<Path> files;
        try (Stream<Path> walk = Files.walk(Path.of(arguments[0]))) {
            files = walk.filter(Files::isRegularFile).sorted().toList();
        }
        var parser = new AutoDetectParser();
        var letters = new AtomicLong();
        var failed = new AtomicInteger();
        try (ExecutorService cores =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            for (Path file : files) {
                cores.execute(() -> {
                    try {
                        letters.addAndGet(text(parser, file).length());
                    } catch (IOException | SAXException | TikaException e) {
                        failed.incrementAndGet();
                    }
                });
            }
            cores.shutdown();
            if (!cores.awaitTermination(1, TimeUnit.DAYS)) {
                throw new IllegalStateException("not done within a day");
            }
        }
        System.out.printf("%d files, %d failed, %d letters%n", files.size(), failed.get(), letters.get());
    }

    private static String text(AutoDetectParser parser, Path file) throws IOException, SAXException, TikaException {
        var text = new BodyContentHandler(-1);
        try (InputStream in = Files.newInputStream(file)) {
            parser.parse(in, text, new Metadata(), new ParseContext());
        }
        return text.toString();
    }
}
