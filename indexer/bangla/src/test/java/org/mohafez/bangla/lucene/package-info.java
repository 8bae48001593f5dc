@NullMarked
package org.mohafez.bangla.lucene;

import org.jspecify.annotations.NullMarked;
