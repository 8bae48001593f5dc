/** What {@code scripts/bench search} and {@code growth} run: loads peers with made papers, asks all of them the same, and shows what it cost. */
@NullMarked
package org.mohafez.bench;

import org.jspecify.annotations.NullMarked;
