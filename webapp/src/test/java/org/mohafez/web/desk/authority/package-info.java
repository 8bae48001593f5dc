@NullMarked
package org.mohafez.web.desk.authority;

import org.jspecify.annotations.NullMarked;
