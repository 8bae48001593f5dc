package org.mohafez.pipeline.worker;

/** How many pages of a paper were made pictures of, of how many it has. */
public record Pictured(int pages, int of) implements WorkerReply.Done {}
