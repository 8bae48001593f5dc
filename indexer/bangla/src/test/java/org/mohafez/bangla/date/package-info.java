@NullMarked
package org.mohafez.bangla.date;

import org.jspecify.annotations.NullMarked;
