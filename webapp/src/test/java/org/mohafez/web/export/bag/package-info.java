@NullMarked
package org.mohafez.web.export.bag;

import org.jspecify.annotations.NullMarked;
