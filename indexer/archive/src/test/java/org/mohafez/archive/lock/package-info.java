/** Tests of the room of the same name. */
@NullMarked
package org.mohafez.archive.lock;

import org.jspecify.annotations.NullMarked;
