/**
 * Commands by which files come in: {@code ingest} and {@code intake}.
 *
 * <p>In: files and folders, and what was handed over. Out: a report. What becomes of a file is the pipeline's.
 */
@NullMarked
package org.mohafez.cli.intake;

import org.jspecify.annotations.NullMarked;
