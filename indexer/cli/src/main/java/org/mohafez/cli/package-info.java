/**
 * The command line: the one place that prints.
 *
 * <p>In: arguments. Out: results on standard output, everything else on standard error, and an {@link
 * org.mohafez.cli.Exit} code. Each command is a class that parses its own options and calls one room; no rule about
 * papers lives here.
 */
@NullMarked
package org.mohafez.cli;

import org.jspecify.annotations.NullMarked;
