@NullMarked
package org.mohafez.web.export;

import org.jspecify.annotations.NullMarked;
