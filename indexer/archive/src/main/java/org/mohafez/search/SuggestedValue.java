package org.mohafez.search;

import org.mohafez.index.IndexField;

/**
 * Something that somebody may be about to type.
 *
 * @param field a facet whose value it is, or {@link IndexField#MEMO}
 * @param code of the value; of a memo number its key
 * @param label the name that readers are shown; of a memo number, as printed
 * @param count in how many entries it stands that the reader may see
 */
public record SuggestedValue(IndexField field, String code, String label, long count) {}
