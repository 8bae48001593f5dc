package org.mohafez.search;

import org.junit.jupiter.api.Nested;
import org.mohafez.archive.folder.ArchiveFolder;

/** All that is asked of every engine: one that extends this keeps each contract on the archive of {@link SamplePapers}. */
public abstract class EngineContracts {
    /** An engine over an index of {@link EngineContract#papers}. */
    protected abstract SearchEngine engine();

    /** An engine over an index of {@link AccessContract#published}. */
    protected abstract SearchEngine withoutInternal();

    /** An engine over an index of {@link EngineContract#papers}, with what is said of names in that folder; whoever asks for it closes it. */
    protected abstract SearchEngine over(ArchiveFolder folder);

    @Nested
    class Words extends WordsContract {
        @Override
        protected SearchEngine engine() {
            return EngineContracts.this.engine();
        }
    }

    @Nested
    class Synonym extends SynonymContract {
        @Override
        protected SearchEngine engine() {
            return EngineContracts.this.engine();
        }
    }

    @Nested
    class Day extends DayContract {
        @Override
        protected SearchEngine engine() {
            return EngineContracts.this.engine();
        }
    }

    @Nested
    class Memo extends MemoContract {
        @Override
        protected SearchEngine engine() {
            return EngineContracts.this.engine();
        }
    }

    @Nested
    class Syntax extends SyntaxContract {
        @Override
        protected SearchEngine engine() {
            return EngineContracts.this.engine();
        }
    }

    @Nested
    class Range extends RangeContract {
        @Override
        protected SearchEngine engine() {
            return EngineContracts.this.engine();
        }
    }

    @Nested
    class Facet extends FacetContract {
        @Override
        protected SearchEngine engine() {
            return EngineContracts.this.engine();
        }
    }

    @Nested
    class Meant extends MeantContract {
        @Override
        protected SearchEngine engine() {
            return EngineContracts.this.engine();
        }
    }

    @Nested
    class Hit extends HitContract {
        @Override
        protected SearchEngine engine() {
            return EngineContracts.this.engine();
        }
    }

    @Nested
    class AllHits extends AllHitsContract {
        @Override
        protected SearchEngine engine() {
            return EngineContracts.this.engine();
        }
    }

    @Nested
    class Explanation extends ExplanationContract {
        @Override
        protected SearchEngine engine() {
            return EngineContracts.this.engine();
        }
    }

    @Nested
    class Access extends AccessContract {
        @Override
        protected SearchEngine engine() {
            return EngineContracts.this.engine();
        }

        @Override
        protected SearchEngine withoutInternal() {
            return EngineContracts.this.withoutInternal();
        }
    }

    @Nested
    class JoinedNames extends JoinedNamesContract {
        @Override
        protected SearchEngine over(ArchiveFolder folder) {
            return EngineContracts.this.over(folder);
        }
    }
}
