package org.mohafez.authority.place;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The national portal's hosts: {@code office.upazila.district.gov.bd}. */
final class PortalHosts {
    private final List<Upazila> upazilas;

    PortalHosts(List<Upazila> upazilas) {
        this.upazilas = List.copyOf(upazilas);
    }

    Location locate(String website) {
        List<String> labels = labels(website);
        int gov = labels.indexOf("gov");
        if (gov < 1 || gov + 1 >= labels.size() || !labels.get(gov + 1).equals("bd")) {
            return Location.UNKNOWN;
        }
        String last = labels.get(gov - 1);
        Optional<District> district = upazilas.stream()
                .map(Upazila::district)
                .filter(d -> d.host().equals(last) || plain(d.english()).equals(last))
                .findFirst();
        if (district.isEmpty()) {
            return Location.UNKNOWN;
        }
        String before = gov > 1 ? labels.get(gov - 2) : "";
        return upazilas.stream()
                .filter(upazila -> upazila.district().equals(district.get()))
                .filter(upazila -> upazila.host().equals(before)
                        || plain(upazila.english()).equals(before))
                .filter(upazila -> !before.isEmpty())
                .findFirst()
                .map(Location::of)
                .orElse(Location.of(district.get()));
    }

    private static List<String> labels(String website) {
        String host =
                website.toLowerCase(Locale.ROOT).replaceFirst("^[a-z]+://", "").replaceFirst("[/:?#].*$", "");
        return Arrays.asList(host.strip().split("\\."));
    }

    private static String plain(String english) {
        return english.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    }
}
