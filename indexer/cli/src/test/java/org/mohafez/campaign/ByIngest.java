package org.mohafez.campaign;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mohafez.record.RecordJson;

/** A folder is given to {@code ingest}. @param files how many are in it */
record ByIngest(Path papers, Path logs, int files, int workers) implements Way {
    @Override
    public void prepare(Path archive) {
        // The folder is there.
    }

    @Override
    public IngestProcess start(Path archive) throws IOException {
        return IngestProcess.start(
                logs,
                List.of(
                        "ingest",
                        papers.toString(),
                        "--archive",
                        archive.toString(),
                        "--workers",
                        String.valueOf(workers),
                        "--no-images",
                        "--json"));
    }

    @Override
    public List<String> faults(Path archive, Path report) throws IOException {
        return faults(List.of(RecordJson.MAPPER.readTree(report.toFile()).get("files")), files);
    }

    /** Every file has one outcome, and none was lost on the way. */
    static List<String> faults(List<JsonNode> reports, int files) {
        List<String> faults = new ArrayList<>();
        Map<String, Integer> seen = new TreeMap<>();
        for (JsonNode report : reports) {
            for (JsonNode file : report) {
                seen.merge(file.get("file").asText(), 1, Integer::sum);
                String outcome = file.get("outcome").asText();
                if (outcome.equals("failed") || outcome.equals("gone")) {
                    faults.add(file.toString());
                }
            }
        }
        if (seen.size() != files) {
            faults.add(seen.size() + " files have an outcome, of " + files);
        }
        seen.forEach((file, times) -> {
            if (times != 1) {
                faults.add(file + " has " + times + " outcomes");
            }
        });
        return faults;
    }
}
