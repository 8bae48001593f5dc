package org.mohafez.inbox;

import java.util.List;

/**
 * What somebody who looked through folders met there that gives no file. It stands for all that was met in them before.
 *
 * @param folders absolute
 */
public record Look(List<String> folders, List<PassedOver> passedOver) {
    /** Nobody looked. */
    public static final Look NONE = new Look(List.of(), List.of());

    /** @param path absolute; @param why for people, in English */
    public record PassedOver(String path, String why) {}

    public Look {
        folders = List.copyOf(folders);
        passedOver = List.copyOf(passedOver);
    }
}
