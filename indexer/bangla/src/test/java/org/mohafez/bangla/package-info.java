@NullMarked
package org.mohafez.bangla;

import org.jspecify.annotations.NullMarked;
