@NullMarked
package org.mohafez.bangla.phrase;

import org.jspecify.annotations.NullMarked;
