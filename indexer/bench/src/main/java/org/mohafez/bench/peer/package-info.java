/** Those who are asked: our own engine, and what an office could take in its place. */
@NullMarked
package org.mohafez.bench.peer;

import org.jspecify.annotations.NullMarked;
