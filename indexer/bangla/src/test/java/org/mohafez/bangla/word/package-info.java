@NullMarked
package org.mohafez.bangla.word;

import org.jspecify.annotations.NullMarked;
