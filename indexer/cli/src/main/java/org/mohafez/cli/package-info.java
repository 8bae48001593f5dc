/**
 * The command line: the one place that prints.
 *
 * <p>In: arguments. Out: results on standard output, everything else on standard error, and an {@link
 * org.mohafez.cli.terminal.Exit} code. Each command is a class that parses its own options and calls one room; no rule about
 * papers lives here. Commands stand in {@code intake}, {@code keeping}, {@code asking} and {@code account}; what they share, in
 * {@code option} and {@code terminal}.
 */
@NullMarked
package org.mohafez.cli;

import org.jspecify.annotations.NullMarked;
