/**
 * One writer at a time, and who waits to be the next.
 *
 * <p>In: an archive's folder. Out: its lock, or who has it; and a place among those who wait, which a writer that stays for days looks
 * at so as to let them go before. All of it ends with the process that has it, however that ends.
 */
@NullMarked
package org.mohafez.archive.lock;

import org.jspecify.annotations.NullMarked;
