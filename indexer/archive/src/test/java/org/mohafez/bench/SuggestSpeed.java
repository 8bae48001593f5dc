package org.mohafez.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import org.mohafez.archive.folder.ArchiveFolder;
import org.mohafez.bangla.BanglaDigits;
import org.mohafez.bangla.Clusters;
import org.mohafez.bangla.word.Romanised;
import org.mohafez.index.GenerationWriter;
import org.mohafez.index.Generations;
import org.mohafez.index.IndexBuilder;
import org.mohafez.index.IndexField;
import org.mohafez.index.Ledger;
import org.mohafez.index.PaperArchive;
import org.mohafez.index.lucene.LuceneFormat;
import org.mohafez.record.Access;
import org.mohafez.search.lucene.LuceneSearchEngine;

/**
 * How long suggestions take, letter by letter, over an index with the names of {@link ManyNames}. Prints for each way of typing: how
 * many letters were typed, the median, the 99th of 100 and the longest time of an answer and the median and the 99th of 100 of its
 * time on a core, which other programs do not lengthen, in milliseconds; and how many answers were empty.
 */
public final class SuggestSpeed {
    private static final ThreadMXBean CORE = ManagementFactory.getThreadMXBean();
    private static final List<IndexField> FIELDS =
            List.of(IndexField.TOPIC, IndexField.OFFICE, IndexField.BODY, IndexField.IMPLEMENTER);
    private static final int WARM = 30;
    private static final int NAMES = 150;
    private static final int MOST = 10;

    private record Took(double wall, double core, boolean empty) {}

    private SuggestSpeed() {}

    public static void main(String[] arguments) throws Exception {
        if (arguments.length != 2) {
            throw new IllegalArgumentException("usage: SuggestSpeed EMPTY_FOLDER PAPERS");
        }
        ArchiveFolder folder = new ArchiveFolder(Path.of(arguments[0]));
        int papers = Integer.parseInt(arguments[1]);
        ManyNames names = new ManyNames(1);
        IndexBuilder builder = new IndexBuilder(new Generations(folder.index()), new LuceneFormat());
        try (GenerationWriter writer = builder.open(new PaperArchive(), Ledger.NONE, (done, total) -> {})) {
            names.write(writer, papers);
        }
        Random random = new Random(2);
        Map<String, IntFunction<String>> ways = new LinkedHashMap<>();
        ways.put("as written", i -> names.anyOf(FIELDS.get(i % FIELDS.size())));
        ways.put("misspelt", i -> misspelt(names.anyOf(FIELDS.get(i % FIELDS.size()))));
        ways.put("in Latin", i -> Romanised.of(names.anyOf(FIELDS.get(i % FIELDS.size()))));
        ways.put("memo number", i -> memo(random.nextInt(papers), i % 2 == 0));
        try (LuceneSearchEngine engine = LuceneSearchEngine.open(folder)) {
            long start = System.nanoTime();
            while (engine.suggest("উপজেলা", Set.of(Access.PUBLIC), MOST).isEmpty()) {
                Thread.sleep(20);
            }
            System.out.printf("ready\t%.0f%n", (System.nanoTime() - start) / 1e6);
            ways.forEach((way, typing) -> measure(engine, typing, WARM));
            ways.forEach((way, typing) -> print(way, measure(engine, typing, NAMES)));
        }
    }

    private static List<Took> measure(LuceneSearchEngine engine, IntFunction<String> typing, int names) {
        List<Took> times = new ArrayList<>();
        for (int i = 0; i < names; i++) {
            String name = typing.apply(i);
            Set<Access> readers = i % 5 == 0 ? Set.of(Access.PUBLIC, Access.INTERNAL) : Set.of(Access.PUBLIC);
            int clusters = Clusters.count(name);
            for (int typed = 1; typed <= clusters; typed++) {
                String so = Clusters.cut(name, typed);
                long core = CORE.getCurrentThreadCpuTime();
                long wall = System.nanoTime();
                boolean empty = engine.suggest(so, readers, MOST).isEmpty();
                times.add(new Took(
                        (System.nanoTime() - wall) / 1e6, (CORE.getCurrentThreadCpuTime() - core) / 1e6, empty));
            }
        }
        return times;
    }

    private static void print(String way, List<Took> times) {
        double[] wall = times.stream().mapToDouble(Took::wall).sorted().toArray();
        double[] core = times.stream().mapToDouble(Took::core).sorted().toArray();
        System.out.printf(
                "%s\t%d\t%.3f\t%.3f\t%.3f\t%.3f\t%.3f\t%d%n",
                way,
                wall.length,
                wall[wall.length / 2],
                wall[wall.length * 99 / 100],
                wall[wall.length - 1],
                core[core.length / 2],
                core[core.length * 99 / 100],
                times.stream().filter(Took::empty).count());
    }

    private static String misspelt(String name) {
        return name.replace('ি', '\u0000')
                .replace('ী', 'ি')
                .replace('\u0000', 'ী')
                .replace('স', 'শ')
                .replace('ন', 'ণ');
    }

    private static String memo(int paper, boolean bangla) {
        String memo = ManyNames.memo(paper);
        return bangla ? BanglaDigits.toBangla(memo) : memo;
    }
}
