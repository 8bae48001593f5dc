package org.mohafez.search.query;

/**
 * Something the reader should know about how the question was taken. Engines say:
 *
 * <ul>
 *   <li>{@code note.index-absent}, {@code note.index-outdated}: there is nothing to answer from
 *   <li>{@code note.query-too-long}, {@code note.too-many-words}: only so much of the query was read
 *   <li>{@code note.not-a-date}, {@code note.not-an-amount}, {@code note.not-a-value}, {@code note.too-many-values}: what stood
 *       behind a field's name was passed over
 *   <li>{@code note.no-such-field}: what stood before a colon is no field's name, and was read as a word
 *   <li>{@code note.beginning-too-short}: what stood before a star is too little of a word, and was read as a word
 *   <li>{@code note.beginning-of-no-word}, {@code note.beginning-quoted}: a star behind a figure, or within quotes, says nothing
 *   <li>{@code note.no-words}: nothing that was typed is a word
 *   <li>{@code note.day}, {@code note.latest-day}: words were read as that day, in ISO form; as the last of those in which something is
 *       due
 *   <li>{@code note.day-of-any-year}: words were read as a day of any year
 *   <li>{@code note.sum}: words were read as that number, in plain figures
 *   <li>{@code note.no-such-value}: no paper that the reader may see has that value of a filter
 *   <li>{@code note.same-meaning}: nothing has these words, but other words that say the same
 *   <li>{@code note.sounds-alike}: nothing has these words, but words that sound like them; the value says which, {@code
 *       bkash → বাক্স}, one after the other with {@code ; } between
 *   <li>{@code note.fewer-words}: nothing has all words; the value says how many of how many each hit has at least, {@code 2/3}
 *   <li>{@code note.left-out}: nothing has these words; what has all others is shown
 *   <li>{@code note.searched-instead}: nothing was found; the value, another query, was searched for
 *   <li>{@code note.past-the-end}: there is no such page; the value is the last there is
 *   <li>{@code note.too-deep}: the page asked for begins beyond what is counted so deep
 * </ul>
 *
 * @param key a message key of the portal
 * @param value what it speaks of, as typed
 */
public record Note(String key, String value) {}
