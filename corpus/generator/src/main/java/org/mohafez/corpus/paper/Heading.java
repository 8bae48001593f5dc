package org.mohafez.corpus.paper;

import org.jspecify.annotations.Nullable;

/**
 * The line that names the paper.
 *
 * @param kind the word by which it calls itself
 */
public record Heading(String text, @Nullable String kind) implements Block {}
