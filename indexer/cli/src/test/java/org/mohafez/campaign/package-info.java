/** Proof by disturbance: batches whose processes are killed, beside one that is let alone. Run by {@code scripts/campaign}. */
@NullMarked
package org.mohafez.campaign;

import org.jspecify.annotations.NullMarked;
