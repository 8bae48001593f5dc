@NullMarked
package org.mohafez.record.parts;

import org.jspecify.annotations.NullMarked;
