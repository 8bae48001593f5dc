package org.mohafez.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * Why a person should look at a record.
 *
 * @param cause of the doubt
 * @param field the JSON Pointer of what is doubted; empty where it is the paper as a whole
 * @param page from 1; null where it is not known
 * @param detail what the paper says twice, or why something could not be read; null where there is no more to say
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Doubt(
        Cause cause,
        String field,
        @Nullable Integer page,
        @Nullable String detail) {
    /** What makes a reading doubtful, with how much it weighs: what officers act upon first, prose last. */
    public enum Cause {
        /** Minutes in which no decision was found. */
        NO_DECISIONS(80),
        /** A decision that nobody must carry out, in minutes where others have somebody. */
        NO_IMPLEMENTER(30),
        /** A decision that was read on a page that was not read surely, or by a rule that is not sure. */
        UNSURE_DECISION(20),
        /** What looks like the head of another paper stands in it. */
        ANOTHER_HEAD(60),
        /** It was taken for a paper of its own for its name alone. */
        BEGINS_BY_NAME(30),
        /** It begins without letterhead, title or number. */
        NO_HEAD(30),
        /** Something that stands in the paper and could not be read. */
        UNREAD(50),
        /** The paper says something twice, and not the same. */
        DISAGREES(40),
        /** Minutes that do not say when the meeting was. */
        NO_MEETING_DATE(40),
        NO_ISSUE_DATE(25),
        NO_MEMO_NUMBER(25),
        NO_OFFICE(30),
        /** A value of the head by a rule that is not sure. */
        UNSURE_VALUE(10),
        /** A page of prose that was not read surely. */
        UNSURE_PAGE(5);

        private final int weight;

        Cause(int weight) {
            this.weight = weight;
        }

        public int weight() {
            return weight;
        }

        /** As in messages and addresses. */
        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }
}
