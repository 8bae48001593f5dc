package org.mohafez.bench.peer;

import java.util.Iterator;
import java.util.List;
import org.mohafez.bench.asked.Kind;
import org.mohafez.bench.asked.Question;
import org.mohafez.index.Entry;

/** Somebody who is loaded with papers and then asked. Opening one starts what it needs; a failure of it is thrown as it is. */
public interface Peer extends AutoCloseable {
    /** Takes in all papers, and is ready to be closed. */
    void load(Iterator<List<Entry>> papers) throws Exception;

    /** Gets ready to be asked. */
    void open() throws Exception;

    /** Whether it has an answer to such questions at all, with what comes with it. */
    boolean can(Kind kind);

    /** Answers as a page would need it: ids and what belongs to the kind, all read. @return how many hits it speaks of */
    long ask(Question question) throws Exception;

    /** Nanoseconds on the cores that this peer has used so far for answering the caller's thread. */
    long cores() throws Exception;

    /** Of loading, what other processes than this one used, in nanoseconds. */
    default long coresElsewhere() throws Exception {
        return 0;
    }

    @Override
    void close() throws Exception;
}
