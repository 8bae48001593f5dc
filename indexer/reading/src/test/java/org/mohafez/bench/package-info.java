/**
 * What the speed of a batch is measured beside: the same files, read by a well-known peer and by nothing else.
 *
 * <p>In: a folder. Out: seconds. It must not know anything of this project.
 */
@NullMarked
package org.mohafez.bench;

import org.jspecify.annotations.NullMarked;
