/**
 * The paper as it is read: its lines and tables in one run, cleaned, without page furniture, each with where it stands.
 *
 * <p>In: {@link org.mohafez.page.Pages}. Out: the same text, ready for reading what it says: tables laid out with their
 * spans, tables that blank lines cut put together, left-over marks of HTML gone. This room must not know what minutes are.
 */
@NullMarked
package org.mohafez.reader.paper;

import org.jspecify.annotations.NullMarked;
