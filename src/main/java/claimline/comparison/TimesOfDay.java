package claimline.comparison;

import claimline.model.FuzzyDate;
import claimline.model.TimeBounds;

/**
 * What a printed time of day leaves possible. Copy rounds to the hour and to ten or five minutes, with or without
 * saying so: about eight o'clock is 7:52, and 3:40 may be 3:42.
 */
final class TimesOfDay {

    private static final int MINUTE = 60;

    private record Rounding(int toMinutes, int about, int exact) {}

    /** To how many minutes a time is rounded, the coarsest first, and by how many it may be off then. */
    private static final Rounding[] ROUNDINGS = {
        new Rounding(60, 30, 10), new Rounding(30, 15, 3), new Rounding(10, 10, 3), new Rounding(5, 5, 2)
    };

    /** By how many minutes a time that is not round may be off, where it is told as approximate. */
    private static final int ABOUT = 3;

    private TimesOfDay() {}

    /** @param point with a time of day */
    static TimeBounds widened(FuzzyDate.Point point) {
        TimeBounds bounds = point.bounds();
        int reach = MINUTE * reach(point.time(), point.qualification().isApproximate());
        return reach == 0
                ? bounds
                : new TimeBounds(
                        bounds.earliestStart() - reach,
                        bounds.latestStart(),
                        bounds.earliestEnd(),
                        bounds.latestEnd() + reach);
    }

    private static int reach(String time, boolean about) {
        int minutes = Integer.parseInt(time.substring(3, 5));
        boolean seconds = time.length() >= 8 && time.charAt(5) == ':' && !time.startsWith("00", 6);
        if (seconds) {
            return about ? 1 : 0;
        }
        for (Rounding rounding : ROUNDINGS) {
            if (minutes % rounding.toMinutes == 0) {
                return about ? rounding.about : rounding.exact;
            }
        }
        return about ? ABOUT : 0;
    }
}
