package org.mohafez.bangla.lucene;

import java.util.List;
import org.mohafez.bangla.WordKeys;

/** The kinds of key of {@link WordKeys}, from strictest to loosest; each is for a field of its own. */
public enum Key {
    EXACT {
        @Override
        List<String> of(WordKeys keys) {
            return List.of(keys.exact());
        }
    },
    STEM {
        @Override
        List<String> of(WordKeys keys) {
            return keys.stem();
        }
    },
    SPELLING {
        @Override
        List<String> of(WordKeys keys) {
            return keys.spelling();
        }
    },
    ROMAN {
        @Override
        List<String> of(WordKeys keys) {
            return keys.roman();
        }
    };

    /** The word's keys of this kind, strongest first. */
    abstract List<String> of(WordKeys keys);
}
