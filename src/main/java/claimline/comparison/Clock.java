package claimline.comparison;

import claimline.model.Claim;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * By whose clock a date is told, as far as a claim says.
 *
 * @param printed whether the date itself has a zone
 * @param zone the zone that a qualifier names, where it is one that a computer knows
 * @param named the qualifier's text, normalised, or empty
 * @param place the place that a qualifier names, normalised, or empty
 * @param words how the printed words name a clock: local time, KST
 */
record Clock(boolean printed, Optional<ZoneId> zone, String named, String place, Set<String> words) {

    private static final String PLACE = "place";

    /** A zone that ends a time of day in EDTF. */
    private static final Pattern IN_EDTF =
            Pattern.compile("(?<=T\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d{1,9})?)?)(?:Z|[+-]\\d\\d(?::?\\d\\d)?)");

    /** How copy says by whose clock it tells the time. */
    private static final Pattern IN_PRINT = Pattern.compile(
            "(?:현지|한국|미국|중국|일본|유럽|동부|서부)\\s*(?:시간|시각)|\\b(?:local time|[ECMP][SD]?T|KST|JST|CST|CET|GMT|UTC)\\b");

    static Clock of(Claim claim, String edtf) {
        Map<String, String> qualifiers = claim.qualifiers();
        String named = qualifiers.getOrDefault("time-zone", qualifiers.getOrDefault("zone", ""));
        return new Clock(
                edtf.indexOf('T') >= 0 && IN_EDTF.matcher(edtf).find(),
                zone(named),
                Text.normal(named),
                Text.normal(qualifiers.getOrDefault(PLACE, "")),
                words(claim.asPrinted()));
    }

    static String withoutZones(String edtf) {
        return IN_EDTF.matcher(edtf).replaceAll("");
    }

    private static Optional<ZoneId> zone(String named) {
        if (named.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(ZoneId.of(named.strip()));
        } catch (DateTimeException notAZone) {
            return Optional.empty();
        }
    }

    private static Set<String> words(String asPrinted) {
        if (Text.isBare(asPrinted)) {
            return Set.of();
        }
        Set<String> words = IN_PRINT.matcher(asPrinted)
                .results()
                .map(zone -> Text.normal(zone.group()))
                .collect(Collectors.toSet());
        return words.isEmpty() ? Set.of() : Set.copyOf(words);
    }
}
