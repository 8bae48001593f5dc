/**
 * What people meet at the terminal: exit codes, failures in plain words, a line of progress, and an orderly end at Ctrl-C.
 *
 * <p>In: what a command has to tell. Out: lines, and an {@link org.mohafez.cli.terminal.Exit} code. This room must not know
 * commands or archives.
 */
@NullMarked
package org.mohafez.cli.terminal;

import org.jspecify.annotations.NullMarked;
