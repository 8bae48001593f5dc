@NullMarked
package org.mohafez.naming;

import org.jspecify.annotations.NullMarked;
