/** That the engine on a cluster keeps every contract, on real nodes in processes of their own. */
@NullMarked
package org.mohafez.search.opensearch;

import org.jspecify.annotations.NullMarked;
