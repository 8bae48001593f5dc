/**
 * Which engine answers for an archive: its own index, or a cluster.
 *
 * <p>In: what was asked for at the command line. Out: an engine, or a new index for it. This room alone knows both.
 */
@NullMarked
package org.mohafez.engine;

import org.jspecify.annotations.NullMarked;
