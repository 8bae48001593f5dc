/** Starts real nodes for the tests of those that ask a cluster. */
@NullMarked
package org.mohafez.node.start;

import org.jspecify.annotations.NullMarked;
