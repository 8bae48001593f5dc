/**
 * What speed is measured by: a well-known peer on the same files, which knows nothing of this project, and our reading of records
 * alone, without what opens files.
 *
 * <p>In: a folder. Out: time.
 */
@NullMarked
package org.mohafez.bench;

import org.jspecify.annotations.NullMarked;
