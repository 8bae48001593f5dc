/** What papers do to other papers. */
@NullMarked
package org.mohafez.reader.relation;

import org.jspecify.annotations.NullMarked;
