/** Tests of the addresses for harvesters, viewers and crawlers. */
@NullMarked
package org.mohafez.web.harvest;

import org.jspecify.annotations.NullMarked;
