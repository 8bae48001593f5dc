/** What {@code scripts/bench} measures of index and search; no tests. */
@NullMarked
package org.mohafez.bench;

import org.jspecify.annotations.NullMarked;
