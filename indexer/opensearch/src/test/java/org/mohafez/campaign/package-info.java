/** What {@code scripts/campaign cluster} tries on three real nodes: losing one, and answering as an archive's own index does. */
@NullMarked
package org.mohafez.campaign;

import org.jspecify.annotations.NullMarked;
