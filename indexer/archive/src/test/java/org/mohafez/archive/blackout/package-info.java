@NullMarked
package org.mohafez.archive.blackout;

import org.jspecify.annotations.NullMarked;
