package org.mohafez.campaign;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.mohafez.archive.folder.ArchiveFolder;
import org.mohafez.inbox.Handover;
import org.mohafez.inbox.Inbox;
import org.mohafez.inbox.Readers;
import org.mohafez.inbox.Settlement;
import org.mohafez.record.Access;
import org.mohafez.record.RecordJson;

/** The same files are handed over, some where they lie and some as uploads, and {@code intake} carries that out. */
record ByIntake(Path papers, Path logs, int files, int workers) implements Way {
    /** Files of a handover. */
    private static final int TOGETHER = 20;

    private static Inbox inbox(Path archive) {
        return new Inbox(new ArchiveFolder(archive).inbox(), InstantSource.system());
    }

    @Override
    public void prepare(Path archive) throws IOException {
        List<Path> all;
        try (Stream<Path> there = Files.list(papers)) {
            all = there.sorted().toList();
        }
        for (int from = 0; from < all.size(); from += TOGETHER) {
            List<Path> some = all.subList(from, Math.min(all.size(), from + TOGETHER));
            if (from / TOGETHER % 2 == 0) {
                inbox(archive)
                        .hand(new Handover.Folders(
                                Handover.OPERATOR,
                                Readers.ofNew(Access.PUBLIC),
                                false,
                                false,
                                some.stream().map(Path::toString).toList()));
            } else {
                upload(inbox(archive), some);
            }
        }
    }

    private static void upload(Inbox inbox, List<Path> some) throws IOException {
        Inbox.Draft draft = inbox.begin();
        List<String> names = new ArrayList<>();
        for (Path file : some) {
            Files.copy(file, draft.files().resolve("%05d".formatted(names.size())));
            names.add(file.getFileName().toString());
        }
        inbox.hand(draft, new Handover.Upload("rahima", Readers.ofNew(Access.PUBLIC), false, names));
    }

    @Override
    public IngestProcess start(Path archive) throws IOException {
        return IngestProcess.start(
                logs, List.of("intake", "--once", "--archive", archive.toString(), "--workers", "" + workers));
    }

    @Override
    public List<String> faults(Path archive, Path report) throws IOException {
        Inbox inbox = inbox(archive);
        List<String> faults = new ArrayList<>();
        inbox.slips().forEach(slip -> faults.add(slip + " waits still"));
        inbox.unkeptNow().forEach(kept -> faults.add(kept + " was not kept"));
        List<JsonNode> reports = new ArrayList<>();
        for (Inbox.Known known : inbox.all()) {
            if (known.settlement() instanceof Settlement.TakenIn taken && taken.whole()) {
                reports.add(RecordJson.MAPPER.valueToTree(taken).get("files"));
            } else {
                faults.add(known.slip() + " ended as " + known.settlement());
            }
        }
        faults.addAll(ByIngest.faults(reports, files));
        return faults;
    }
}
