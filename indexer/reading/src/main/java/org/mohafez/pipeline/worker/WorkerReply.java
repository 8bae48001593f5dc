package org.mohafez.pipeline.worker;

import org.mohafez.page.Unreadable;

/** What a worker answers. */
public sealed interface WorkerReply {
    /** The worker did not live to answer, or was not let. */
    record Lost(Unreadable why, Death death) implements WorkerReply {}

    /** How a worker came to its end. */
    enum Death {
        /** By what it read: memory, time, a fault. */
        OF_ITS_WORK,
        /** Somebody killed it. */
        FROM_OUTSIDE
    }

    /** What it was asked for; each request has its kind. */
    sealed interface Done extends WorkerReply permits Extraction, Unpacked, Pictured {}
}
