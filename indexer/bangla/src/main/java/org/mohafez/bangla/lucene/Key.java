package org.mohafez.bangla.lucene;

import java.util.List;
import org.mohafez.bangla.word.WordKeys;

/** The kinds of key of {@link WordKeys}, from strictest to loosest; each is for a field of its own. */
public enum Key {
    EXACT {
        @Override
        public List<String> of(WordKeys keys) {
            return List.of(keys.exact());
        }
    },
    STEM {
        @Override
        public List<String> of(WordKeys keys) {
            return keys.stem();
        }
    },
    SPELLING {
        @Override
        public List<String> of(WordKeys keys) {
            return keys.spelling();
        }
    },
    ROMAN {
        @Override
        public List<String> of(WordKeys keys) {
            return keys.roman();
        }
    };

    /** The word's keys of this kind, strongest first. */
    public abstract List<String> of(WordKeys keys);
}
