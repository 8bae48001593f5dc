/** What every archive must do, and papers to try it with. */
@NullMarked
package org.mohafez.archive;

import org.jspecify.annotations.NullMarked;
