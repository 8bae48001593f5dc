@NullMarked
package org.mohafez.reader.zone;

import org.jspecify.annotations.NullMarked;
