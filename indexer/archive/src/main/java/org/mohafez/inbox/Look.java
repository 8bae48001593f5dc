package org.mohafez.inbox;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What somebody who looked through folders met there that gives no file. It stands for all that was met in them before.
 *
 * @param folders absolute
 * @param passedOver in the order of their paths, of each folder the first {@value #MOST}
 * @param more how many others there are, by folder, where there are any: who may write to a folder may fill it with what gives no file
 */
public record Look(List<String> folders, List<PassedOver> passedOver, Map<String, Long> more) {
    /** So many as a person looks through. */
    public static final int MOST = 100;

    /** Nobody looked. */
    public static final Look NONE = new Look(List.of(), List.of(), Map.of());

    /** @param path absolute; @param why for people, in English */
    public record PassedOver(String path, String why) {
        /** Whether it lies in a folder, or is that folder. */
        public boolean isIn(String folder) {
            return path.equals(folder) || path.startsWith(folder.endsWith("/") ? folder : folder + "/");
        }
    }

    public Look {
        folders = List.copyOf(folders);
        passedOver = List.copyOf(passedOver);
        // One that was handed over by an older program has none.
        more = Map.copyOf(Objects.requireNonNullElse(more, Map.of()));
    }

    /** @param met all of it */
    public static Look of(List<String> folders, List<PassedOver> met) {
        List<PassedOver> listed = new ArrayList<>();
        Map<String, Integer> inFolder = new TreeMap<>();
        Map<String, Long> more = new TreeMap<>();
        for (PassedOver one :
                met.stream().sorted(Comparator.comparing(PassedOver::path)).toList()) {
            String folder = folders.stream().filter(one::isIn).findFirst().orElse(one.path());
            if (inFolder.merge(folder, 1, Integer::sum) <= MOST) {
                listed.add(one);
            } else {
                more.merge(folder, 1L, Long::sum);
            }
        }
        return new Look(folders, listed, more);
    }
}
