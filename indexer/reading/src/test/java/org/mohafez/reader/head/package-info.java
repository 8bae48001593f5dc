@NullMarked
package org.mohafez.reader.head;

import org.jspecify.annotations.NullMarked;
