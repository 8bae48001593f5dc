@NullMarked
package org.mohafez.web.desk.upload;

import org.jspecify.annotations.NullMarked;
