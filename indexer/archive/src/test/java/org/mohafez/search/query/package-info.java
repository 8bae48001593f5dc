@NullMarked
package org.mohafez.search.query;

import org.jspecify.annotations.NullMarked;
