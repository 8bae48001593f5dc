package org.mohafez.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** A numbered or plain paragraph by which an order orders something. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Provision(
        @Nullable String number, String text, @Nullable Integer page) {}
