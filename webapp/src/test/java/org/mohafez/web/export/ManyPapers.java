package org.mohafez.web.export;

import java.io.InputStream;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.mohafez.MohafezException;
import org.mohafez.archive.Archive;
import org.mohafez.archive.Holding;
import org.mohafez.page.Pages;
import org.mohafez.record.PaperRecord;
import org.mohafez.record.RecordJson;
import org.mohafez.search.Hit;
import org.mohafez.search.SearchEngine;

/** As many papers of one decision as a test wants, made when they are asked for, and an engine that finds all of them. */
final class ManyPapers implements Archive {
    private final long count;
    private final Set<Long> damaged = new HashSet<>();
    private final Set<Long> internal = new HashSet<>();

    private long acts;

    private final Map<Long, Runnable> before = new HashMap<>();
    private Supplier<Optional<InputStream>> original = Optional::empty;

    ManyPapers(long count) {
        this.count = count;
    }

    ManyPapers withDamaged(long number) {
        damaged.add(number);
        return this;
    }

    ManyPapers withInternal(long number) {
        internal.add(number);
        return this;
    }

    /** What happens before a paper is given, such as a failure. */
    ManyPapers before(long number, Runnable happens) {
        before.put(number, happens);
        return this;
    }

    ManyPapers withOriginals(Supplier<InputStream> bytes) {
        original = () -> Optional.of(bytes.get());
        return this;
    }

    /** Knows no more than to give everything, and of no paper that does anything to another. */
    SearchEngine engine() {
        return (SearchEngine) Proxy.newProxyInstance(
                ManyPapers.class.getClassLoader(), new Class<?>[] {SearchEngine.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("acts")) {
                        acts++;
                        return List.of();
                    }
                    if (!method.getName().equals("each")) {
                        throw new UnsupportedOperationException(method.getName());
                    }
                    each((Long) arguments[1], (LongConsumer) arguments[2], arguments[3]);
                    return null;
                });
    }

    /** How often the engine was asked what papers do to others. */
    long acts() {
        return acts;
    }

    @SuppressWarnings("unchecked")
    private void each(long most, LongConsumer total, Object consumer) {
        total.accept(count);
        for (long number = 0; number < Math.min(most, count); number++) {
            before.getOrDefault(number, () -> {}).run();
            ((Consumer<Hit>) consumer).accept(Hits.first(id(number)));
        }
    }

    static String id(long number) {
        return "%016d".formatted(number);
    }

    @Override
    public Optional<Holding> find(String id) {
        long number = Long.parseLong(id);
        if (damaged.contains(number)) {
            throw new MohafezException("the object " + id + " is damaged");
        }
        String json = """
                {"kind":"minutes","title":"সভা %1$d","access":"%2$s","decisions":[{"ordinal":1,"number":"১","text":"%3$s"}],
                 "source":{"fileName":"%1$d.pdf","sha256":"%1$064d","bytes":100,"mediaType":"application/pdf"}}
                """.formatted(
                number, internal.contains(number) ? "internal" : "public", "সিদ্ধান্ত " + number + " হয়। ".repeat(40));
        return Optional.of(new Holding.Document(id, Instant.EPOCH, RecordJson.read(json, PaperRecord.class)));
    }

    @Override
    public Stream<String> ids() {
        return Stream.empty();
    }

    @Override
    public Optional<Pages> pages(String id) {
        return Optional.empty();
    }

    @Override
    public Optional<InputStream> original(String id) {
        return original.get();
    }
}
