/**
 * What is kept for ever: the original bytes, their pages and records, and what became of files that could not be read.
 *
 * <p>In: a received file and what was read from it. Out: the same, any time later, and nothing else: index and journal
 * can be deleted and are made again from here. Reading and writing are two interfaces; the portal only ever holds the
 * first. This room must not know how files are parsed or searched; {@code ocfl} beneath is the only one that knows the
 * storage format.
 */
@NullMarked
package org.mohafez.archive;

import org.jspecify.annotations.NullMarked;
