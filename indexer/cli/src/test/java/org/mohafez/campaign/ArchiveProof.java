package org.mohafez.campaign;

import io.ocfl.api.OcflRepository;
import io.ocfl.api.model.ValidationResults;
import io.ocfl.core.OcflRepositoryBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mohafez.archive.Holding;
import org.mohafez.archive.folder.ArchiveFolder;
import org.mohafez.archive.ocfl.OcflArchive;
import org.mohafez.index.Generations;
import org.mohafez.index.lucene.LuceneFormat;
import org.mohafez.record.Access;
import org.mohafez.record.RecordJson;
import org.mohafez.search.Hit;
import org.mohafez.search.SearchRequest;
import org.mohafez.search.SearchResult;
import org.mohafez.search.lucene.LuceneSearchEngine;

/**
 * What an archive folder holds, to be compared with another.
 *
 * @param holdings by id: what was kept of each file, without the moment it came in
 * @param versions by id: how many the archive has of it
 * @param entries ids of all entries of the index, in order, each as often as it is there
 * @param faults what is wrong with the archive in itself
 */
record ArchiveProof(
        Map<String, String> holdings, Map<String, Integer> versions, List<String> entries, List<String> faults) {
    private static final int PAGE = 100;

    static ArchiveProof of(Path root) throws IOException {
        ArchiveFolder folder = new ArchiveFolder(root);
        List<String> faults = new ArrayList<>();
        Map<String, String> holdings = new TreeMap<>();
        Map<String, Integer> versions = new TreeMap<>();
        OcflArchive archive = OcflArchive.open(folder);
        Path work = Files.createTempDirectory("proof");
        OcflRepository repository = new OcflRepositoryBuilder()
                .storage(storage -> storage.fileSystem(folder.ocfl()))
                .workDir(work)
                .build();
        try (Stream<Holding> all = archive.holdings()) {
            all.forEach(holding -> {
                holdings.put(holding.id(), said(holding));
                String urn = "urn:mohafez:" + holding.id();
                versions.put(
                        holding.id(),
                        repository.describeObject(urn).getVersionMap().size());
                ValidationResults results = repository.validateObject(urn, true);
                results.getErrors().forEach(error -> faults.add(holding.id() + ": " + error.getMessage()));
            });
        }
        long folders;
        try (Stream<Path> objects = Files.find(folder.ocfl(), 2, (path, is) -> is.isDirectory())) {
            folders = objects.filter(path -> path.getFileName().toString().length() == 16)
                    .count();
        }
        if (folders != holdings.size()) {
            faults.add(folders + " folders of objects, and " + holdings.size() + " holdings");
        }
        if (!new LuceneFormat()
                .isUsable(new Generations(folder.index()).current().orElseThrow())) {
            faults.add("the index says that it is unfinished");
        }
        if (Files.exists(folder.writing())) {
            faults.add("a holding is said to be half written");
        }
        return new ArchiveProof(holdings, versions, entries(folder), faults);
    }

    private static String said(Holding holding) {
        return switch (holding) {
            case Holding.Document document -> RecordJson.line(document.record());
            case Holding.Bundle bundle ->
                bundle.papers().stream().map(ArchiveProof::said).collect(Collectors.joining("\n"));
            case Holding.Withdrawn withdrawn -> RecordJson.line(withdrawn.tombstone());
            case Holding.SetAside aside -> RecordJson.line(aside.source()) + RecordJson.line(aside.why());
        };
    }

    private static List<String> entries(ArchiveFolder folder) {
        List<String> entries = new ArrayList<>();
        try (LuceneSearchEngine engine = LuceneSearchEngine.open(folder)) {
            for (int page = 1; ; page++) {
                SearchRequest request = SearchRequest.of("", Set.of(Access.PUBLIC))
                        .sorted(SearchRequest.Sort.OLDEST)
                        .at(page, PAGE);
                SearchResult found = engine.search(request);
                found.hits().stream().map(Hit::id).forEach(entries::add);
                if (found.hits().size() < PAGE) {
                    if (found.total() != entries.size()) {
                        throw new IllegalStateException(found.total() + " found, " + entries.size() + " shown");
                    }
                    return entries.stream().sorted().toList();
                }
            }
        }
    }

    /** Everything in which the other differs, and what is wrong with either. */
    List<String> differences(ArchiveProof other) {
        List<String> all = new ArrayList<>(faults);
        all.addAll(other.faults);
        if (!holdings.keySet().equals(other.holdings.keySet())) {
            all.add("other ids: " + holdings.keySet() + " and " + other.holdings.keySet());
        }
        holdings.forEach((id, said) -> {
            if (!said.equals(other.holdings.getOrDefault(id, said))) {
                all.add(id + " says\n  " + said + "\n  and\n  " + other.holdings.get(id));
            }
        });
        if (!versions.equals(other.versions)) {
            all.add("other numbers of versions: " + versions + " and " + other.versions);
        }
        if (!entries.equals(other.entries)) {
            all.add("other entries: " + entries.size() + " and " + other.entries.size());
        }
        if (entries.size() != Set.copyOf(entries).size()
                || other.entries.size() != Set.copyOf(other.entries).size()) {
            all.add("an entry is in the index twice");
        }
        return all;
    }
}
