@NullMarked
package org.mohafez.bangla.number;

import org.jspecify.annotations.NullMarked;
