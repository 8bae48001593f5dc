/**
 * The processes in which files are parsed.
 *
 * <p>In: a path. Out: an {@link org.mohafez.pipeline.worker.Extraction}, always: a worker that runs out of memory, hangs
 * or dies is an {@link org.mohafez.page.Unreadable} like any other. One request and one reply are one line of JSON each
 * on the worker's standard input and output.
 */
@NullMarked
package org.mohafez.pipeline.worker;

import org.jspecify.annotations.NullMarked;
