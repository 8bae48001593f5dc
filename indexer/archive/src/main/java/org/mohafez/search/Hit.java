package org.mohafez.search;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mohafez.index.IndexField;
import org.mohafez.record.Access;
import org.mohafez.record.Kind;

/**
 * A decision, or, with ordinal 0, the other text of a document.
 *
 * @param id {@code documentId/ordinal}
 * @param access who may see it
 * @param text the whole of it: a decision, or the other text
 * @param snippet the passage that answers best, cut at whole words
 * @param places where its office is: {@link IndexField#DIVISION}, {@link IndexField#DISTRICT} and {@link IndexField#UPAZILA}, as far
 *     as the paper gives them
 * @param meetingDate ISO
 * @param issuedDate ISO
 * @param dueDate ISO
 * @param page where the decision begins, from 1
 * @param sources how the pages were read on which it stands: codes of {@link org.mohafez.page.PageSource}
 * @param doubtful whether one of these pages was not read surely
 * @param received when the archive got the file
 */
public record Hit(
        String id,
        String documentId,
        int ordinal,
        @Nullable String number,
        String fileName,
        Kind kind,
        Access access,
        double score,
        @Nullable String title,
        @Nullable String topic,
        @JsonIgnore String text,
        List<Run> snippet,
        @Nullable Coded office,
        @Nullable String district,
        @Nullable String upazila,
        @JsonIgnore Map<IndexField, Coded> places,
        @Nullable String body,
        @Nullable String meetingDate,
        @Nullable String issuedDate,
        @Nullable String dueDate,
        @Nullable String memoNumber,
        List<Coded> implementers,
        @Nullable Integer page,
        List<String> sources,
        boolean doubtful,
        @JsonIgnore Instant received) {

    /** A value with its code in filters. */
    public record Coded(String code, String label) {}
}
