package org.mohafez.series;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mohafez.archive.Holding.Document;
import org.mohafez.record.PaperRecord;
import org.mohafez.record.RecordJson;

/** Minutes of an invented body, for tests: a day, and decisions as {@code topic | text}, rows of progress as {@code activity | status}. */
final class Minutes {
    static final String BODY = "উপজেলা আইসিটি কমিটি";

    private final String id;
    private final String date;
    private String body = BODY;
    private String office = "doict-sample";
    private String title = "সভার কার্যবিবরণী";
    private String status = "signed";
    private String kind = "minutes";
    private @Nullable String period;
    private @Nullable String time;
    private final List<String> decisions = new ArrayList<>();
    private final List<String> progress = new ArrayList<>();

    private Minutes(String id, String date) {
        this.id = id;
        this.date = date;
    }

    static Minutes of(String date) {
        return new Minutes("paper-" + date, date);
    }

    static Minutes of(String id, String date) {
        return new Minutes(id, date);
    }

    Minutes body(String name) {
        body = name;
        return this;
    }

    Minutes office(String code) {
        office = code;
        return this;
    }

    Minutes title(String line) {
        title = line;
        return this;
    }

    Minutes status(String code) {
        status = code;
        return this;
    }

    Minutes kind(String code) {
        kind = code;
        return this;
    }

    Minutes period(String month) {
        period = month;
        return this;
    }

    Minutes time(String hour) {
        time = hour;
        return this;
    }

    Minutes decides(String topic, String text) {
        decisions.add("{\"ordinal\":%d,\"number\":\"%02d\",%s\"text\":\"%s\"}"
                .formatted(
                        decisions.size() + 1,
                        decisions.size() + 1,
                        topic.isEmpty() ? "" : "\"topic\":\"" + topic + "\",",
                        text));
        return this;
    }

    Minutes reports(String activity, String said) {
        progress.add("{\"activity\":\"%s\",\"status\":\"%s\"}".formatted(activity, said));
        return this;
    }

    Document held() {
        String json = """
                {"kind":"%s","status":"%s","title":"%s","access":"public","office":{"name":"কার্যালয়","code":"%s","upazila":"হাতীবান্ধা"},
                 "meeting":{"body":"%s","date":"%s"%s%s},"decisions":[%s],"progress":[%s],
                 "reads":{"/progress/0":{"page":2,"confidence":0.9,"rule":"progress-table"}}}""".formatted(
                        kind,
                        status,
                        title,
                        office,
                        body,
                        date,
                        period == null ? "" : ",\"period\":\"" + period + "\"",
                        time == null ? "" : ",\"time\":\"" + time + "\"",
                        String.join(",", decisions),
                        String.join(",", progress));
        return new Document(id, Instant.EPOCH, RecordJson.read(json, PaperRecord.class));
    }

    static Body body() {
        return Body.of(of("2025-01-01").held().record()).orElseThrow();
    }

    static Series series(Minutes... papers) {
        return Series.of(
                body(), java.util.Arrays.stream(papers).map(Minutes::held).toList(), List.of());
    }
}
