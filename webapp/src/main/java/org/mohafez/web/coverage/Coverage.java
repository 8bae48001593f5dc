package org.mohafez.web.coverage;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mohafez.page.Unreadable;

/**
 * What the archive holds.
 *
 * @param documents papers; a file may hold several
 * @param files that were read
 * @param offices how many issued them
 * @param incomplete documents of which something stands in {@code unread}
 * @param lastReceived when the newest holding came in; absent while there is none
 * @param unread every file that could not be read
 * @param doubtful every document that a person should look at
 * @param damaged ids of holdings that the archive itself can no longer read
 * @param verified when every byte was last compared with its digest; absent until that was done
 * @param signed the newest signed root of the log of digests; absent until there is one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Coverage(
        long documents,
        long files,
        long decisions,
        long offices,
        long incomplete,

        @JsonSerialize(using = ToStringSerializer.class) @Nullable
        Instant lastReceived,

        List<Count> byKind,
        List<OfficeCount> byOffice,
        List<Count> byYear,
        List<UnreadFile> unread,
        List<DoubtfulPaper> doubtful,
        List<String> damaged,
        @Nullable Verified verified,
        @Nullable Signed signed) {

    /**
     * @param sound whether nothing at all was damaged
     * @param damaged ids of damaged holdings that the visitor may see
     */
    public record Verified(Instant at, boolean sound, List<String> damaged) {}

    /** @param root SHA-256, hexadecimal: who keeps it can later prove that nothing was changed or removed since */
    public record Signed(Instant at, String root) {}

    /** Documents with that code: a kind, or a fiscal year; {@code unknown} where the paper does not say. */
    public record Count(String code, long documents, long decisions) {}

    /** Documents of an office, and the first and last day that one of them bears. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record OfficeCount(
            @Nullable String code,
            @Nullable String name,
            long documents,
            long decisions,
            @Nullable String first,
            @Nullable String last) {
        /** Both together, under the name of this one. */
        OfficeCount and(OfficeCount other) {
            return new OfficeCount(
                    code == null ? other.code : code,
                    name,
                    documents + other.documents,
                    decisions + other.decisions,
                    edge(first, other.first, -1),
                    edge(last, other.last, 1));
        }

        private static @Nullable String edge(@Nullable String a, @Nullable String b, int sign) {
            if (a == null || b == null) {
                return a == null ? b : a;
            }
            return Integer.signum(a.compareTo(b)) == sign ? a : b;
        }
    }

    /**
     * @param pages numbers of the pages that were not surely read
     * @param unread how many things stand in the paper and could not be read
     * @param withoutDecisions whether these are minutes in which no decision was found
     */
    public record DoubtfulPaper(
            String id, String fileName, List<Integer> pages, int unread, boolean withoutDecisions) {}

    public record UnreadFile(String id, String fileName, Unreadable.Reason reason) {}
}
