/** What papers name in passing. */
@NullMarked
package org.mohafez.reader.mention;

import org.jspecify.annotations.NullMarked;
