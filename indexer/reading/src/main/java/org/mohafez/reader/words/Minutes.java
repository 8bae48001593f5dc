package org.mohafez.reader.words;

import org.mohafez.bangla.phrase.Phrases;

/**
 * What running text calls the minutes of a meeting. Titles use more words ({@code kinds.tsv}); some of these, such as
 * সভার সিদ্ধান্ত and resolution, mean a single decision in running text.
 */
public final class Minutes {
    public static final Phrases IN_TEXT = Phrases.of("কার্যবিবরণী", "রেজুলেশন", "কার্যবৃত্ত", "minutes", "proceedings");

    private Minutes() {}
}
