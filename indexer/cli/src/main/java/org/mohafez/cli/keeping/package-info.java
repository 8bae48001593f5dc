/**
 * Commands that keep an archive: what is in it, whether it is whole, copies of it, and what is taken away.
 *
 * <p>In: an archive. Out: lines that tell what was found or done.
 */
@NullMarked
package org.mohafez.cli.keeping;

import org.jspecify.annotations.NullMarked;
