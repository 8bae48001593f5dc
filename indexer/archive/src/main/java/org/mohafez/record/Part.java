package org.mohafez.record;

import com.fasterxml.jackson.annotation.JsonInclude;

/** Which part of a file this paper is, where the file holds several: pages count from 1. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Part(int number, int of, int fromPage, int toPage) {}
