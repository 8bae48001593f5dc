@NullMarked
package org.mohafez.inbox;

import org.jspecify.annotations.NullMarked;
