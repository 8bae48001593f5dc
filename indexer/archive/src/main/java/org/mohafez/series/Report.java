package org.mohafez.series;

import org.jspecify.annotations.Nullable;
import org.mohafez.archive.Holding.Document;
import org.mohafez.record.Progress;

/**
 * What a row of a later paper's progress table says of a decision: evidence, in the row's own words, and nothing beyond them.
 *
 * @param paper the later paper
 * @param row its place among the paper's {@code progress}, from 0
 * @param page where it stands, from 1; absent where that was not noted
 * @param likeness why it is taken to speak of that decision
 */
public record Report(
        Document paper, int row, Progress said, @Nullable Integer page, Likeness likeness) {}
