@NullMarked
package org.mohafez.web.export.table;

import org.jspecify.annotations.NullMarked;
