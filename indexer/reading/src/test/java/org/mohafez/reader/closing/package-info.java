@NullMarked
package org.mohafez.reader.closing;

import org.jspecify.annotations.NullMarked;
