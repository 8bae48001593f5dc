/**
 * Received bytes: which files lie under the paths that were named, and what each file is by its bytes.
 *
 * <p>In: paths. Out: {@link org.mohafez.source.SourceFile}. A file's name is kept and never believed. This room must not
 * know what stands in a file.
 */
@NullMarked
package org.mohafez.source;

import org.jspecify.annotations.NullMarked;
