/**
 * Generations of the index on an OpenSearch cluster.
 *
 * <p>In: entries. Out: documents of two indexes for each generation, one of public and one of internal papers, in the fields of
 * {@link org.mohafez.index.lucene.FieldNames}; aliases name the generation that is read, which follows the archive. Nodes must have our plugin.
 */
@NullMarked
package org.mohafez.index.opensearch;

import org.jspecify.annotations.NullMarked;
