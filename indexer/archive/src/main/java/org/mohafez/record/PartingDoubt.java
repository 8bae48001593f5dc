package org.mohafez.record;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mohafez.record.Doubt.Cause;

/** Why a file may be parted wrongly into papers. Where a reader sees that, the record of the paper has a {@link Check} which is not right. */
public enum PartingDoubt {
    /** It was taken for a paper of its own for its name alone: no number and no day says so. */
    BY_NAME_ALONE("begins-surely", Cause.BEGINS_BY_NAME),
    /** In it stands what looks like the head of another paper, where nothing says that this one has ended. */
    ANOTHER_HEAD("is-one-paper", Cause.ANOTHER_HEAD),
    /** It begins without letterhead, title or number: its first pages may have come in another file. */
    NO_HEAD("has-head", Cause.NO_HEAD);

    private final String rule;
    private final Cause cause;

    PartingDoubt(String rule, Cause cause) {
        this.rule = rule;
        this.cause = cause;
    }

    /** @param line at which it is seen; null where there is none */
    public Check at(@Nullable String line) {
        return new Check(rule, false, line);
    }

    public Cause cause() {
        return cause;
    }

    public static Set<Cause> causes() {
        return Arrays.stream(values()).map(PartingDoubt::cause).collect(Collectors.toUnmodifiableSet());
    }

    /** Those of a record, in its order. */
    public static List<Doubt> of(PaperRecord record) {
        return Doubts.of(record).stream()
                .filter(doubt -> causes().contains(doubt.cause()))
                .toList();
    }

    /** That a check tells of; empty where it is about something else. */
    public static Optional<PartingDoubt> of(Check check) {
        return Arrays.stream(values())
                .filter(doubt -> doubt.rule.equals(check.rule()))
                .findFirst();
    }
}
