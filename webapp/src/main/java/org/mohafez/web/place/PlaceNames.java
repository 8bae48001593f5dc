package org.mohafez.web.place;

import org.mohafez.authority.place.PlaceCodes;
import org.mohafez.index.IndexField;
import org.mohafez.web.ui.Lang;
import org.mohafez.web.ui.Words;

/**
 * What a page calls places: in Bangla as papers print them, in English by the names they have in English. A place of which no such name is known
 * keeps its Bangla one: how it would be spelled in Latin letters is no name.
 */
public final class PlaceNames {
    private PlaceNames() {}

    /**
     * @param field whose value it is; what is no place comes back as printed
     * @param printed its label, as papers have it
     */
    public static String of(IndexField field, String code, String printed, Lang lang) {
        return lang == Lang.EN && PlaceLevels.LEVELS.contains(field)
                ? PlaceCodes.bangladesh().english(code).orElse(printed)
                : printed;
    }

    /** The same on the way to a place: a division is called like the district it is governed from, so it is said that it is one. */
    public static String onTheWay(IndexField field, String code, String printed, Lang lang) {
        String name = of(field, code, printed, lang);
        return field == IndexField.DIVISION ? Words.in(lang).say("place.division", name) : name;
    }
}
