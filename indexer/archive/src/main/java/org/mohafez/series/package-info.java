/**
 * How papers of one body hang together: its meetings in their order, and the same matter from meeting to meeting.
 *
 * <p>In: records of one body's papers, and notices of its office. Out: the series of its sittings with months of which the
 * archive holds none, and threads of decisions with the rows that report on them. Everything is a pure function of what comes
 * in. Nothing here says that a meeting was not held or a decision carried out: it says what is held, and what a cited row
 * says. This room must not know how papers are found.
 */
@NullMarked
package org.mohafez.series;

import org.jspecify.annotations.NullMarked;
