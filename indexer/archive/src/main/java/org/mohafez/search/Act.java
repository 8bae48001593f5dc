package org.mohafez.search;

import org.mohafez.index.MemoKeys;
import org.mohafez.record.Relation;

/**
 * What a paper says it does to another.
 *
 * @param says in which words, and to which number
 * @param paper that says it, without a snippet
 */
public record Act(Relation says, Hit paper) {
    /** Whether it is done to the paper of that number, whatever its digits and punctuation. */
    public boolean isOn(String memo) {
        return says.memo() != null && MemoKeys.of(says.memo()).equals(MemoKeys.of(memo));
    }
}
