/** That what is written to a cluster arrives, whatever the cluster answers. */
@NullMarked
package org.mohafez.index.opensearch;

import org.jspecify.annotations.NullMarked;
