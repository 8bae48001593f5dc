@NullMarked
package org.mohafez.web.browse;

import org.jspecify.annotations.NullMarked;
