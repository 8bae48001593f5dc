/**
 * Options that several commands have: which archive, how long to wait for its lock, by whom and why a paper is taken away.
 *
 * <p>In: arguments. Out: the archive they name, locked where a command writes to it. This room must not know commands.
 */
@NullMarked
package org.mohafez.cli.option;

import org.jspecify.annotations.NullMarked;
