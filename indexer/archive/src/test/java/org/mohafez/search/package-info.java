/** What every engine must do, and the made-up papers it is tried on. */
@NullMarked
package org.mohafez.search;

import org.jspecify.annotations.NullMarked;
