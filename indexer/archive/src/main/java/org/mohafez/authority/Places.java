package org.mohafez.authority;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mohafez.authority.place.Location;

/** Which part of a place an office or post of a level belongs to. */
final class Places {
    private Places() {}

    static @Nullable Level level(Location at) {
        if (at.upazila() != null) {
            return Level.UPAZILA;
        }
        return at.district() != null ? Level.DISTRICT : at.division() != null ? Level.DIVISION : null;
    }

    /** Where a post of that level serves: at its level, or in all of a wider place where many are meant. */
    static Optional<Location> within(Location at, @Nullable Level level) {
        return level == Level.NATIONAL ? Optional.empty() : at(at, level).or(() -> Optional.of(at));
    }

    /** Empty where the place is not known so closely; at no level, all that is known of it. */
    static Optional<Location> at(Location at, @Nullable Level level) {
        return switch (level) {
            case NATIONAL -> Optional.empty();
            case DIVISION ->
                Optional.of(new Location(at.division(), null, null)).filter(place -> place.division() != null);
            case DISTRICT ->
                Optional.of(new Location(at.division(), at.district(), null)).filter(place -> place.district() != null);
            case UPAZILA -> Optional.of(at).filter(place -> place.upazila() != null);
            case NAMED -> Optional.of(at);
            case null -> Optional.of(at);
        };
    }
}
