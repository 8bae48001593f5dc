package org.mohafez.authority.place;

import org.jspecify.annotations.Nullable;

/** Where an office is, by the names of today in Bangla; absent what is not certain. */
public record Location(
        @Nullable String division,
        @Nullable String district,
        @Nullable String upazila) {
    public static final Location UNKNOWN = new Location(null, null, null);

    static Location of(District district) {
        return new Location(district.division(), district.bangla(), null);
    }

    static Location of(Upazila upazila) {
        District district = upazila.district();
        return new Location(district.division(), district.bangla(), upazila.bangla());
    }
}
