package claimline.model;

import claimline.model.FuzzyDate.Qualification;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** From the parts of a written date to its place on the axis of time, on the proleptic Gregorian calendar. */
final class Calendar {

    /** The years that {@link LocalDate} can hold, less one at each side for the widening of rough dates. */
    private static final long LAST_YEAR = 999_999_998L;

    private static final double DAY = 86_400;

    private record Months(int first, int count) {}

    /**
     * Sub-year groupings of EDTF level 2 as months of a year. Seasons that name no hemisphere (21–24) are taken as
     * meteorological and northern, like 25–28; winter begins in December of the year it is counted to begin in.
     */
    private static final Map<String, Months> GROUPINGS = Map.ofEntries(
            Map.entry("21", new Months(3, 3)),
            Map.entry("22", new Months(6, 3)),
            Map.entry("23", new Months(9, 3)),
            Map.entry("24", new Months(12, 3)),
            Map.entry("25", new Months(3, 3)),
            Map.entry("26", new Months(6, 3)),
            Map.entry("27", new Months(9, 3)),
            Map.entry("28", new Months(12, 3)),
            Map.entry("29", new Months(9, 3)),
            Map.entry("30", new Months(12, 3)),
            Map.entry("31", new Months(3, 3)),
            Map.entry("32", new Months(6, 3)),
            Map.entry("33", new Months(1, 3)),
            Map.entry("34", new Months(4, 3)),
            Map.entry("35", new Months(7, 3)),
            Map.entry("36", new Months(10, 3)),
            Map.entry("37", new Months(1, 4)),
            Map.entry("38", new Months(5, 4)),
            Map.entry("39", new Months(9, 4)),
            Map.entry("40", new Months(1, 6)),
            Map.entry("41", new Months(7, 6)));

    private Calendar() {}

    static boolean isGrouping(String month) {
        return GROUPINGS.containsKey(month);
    }

    /** @return null if no day of the calendar is written like this */
    static TimeBounds bounds(String year, String month, String day, String time, Qualification qualification) {
        Stretch first = stretch(year, month, day, false);
        Stretch last = stretch(year, month, day, true);
        if (first == null || last == null || (!time.isEmpty() && (year + month + day).contains("X"))) {
            return null;
        }
        if (!time.isEmpty()) {
            first = last = moment(first.start, time);
        }
        return qualified(first, last, qualification);
    }

    private static TimeBounds qualified(Stretch first, Stretch last, Qualification qualification) {
        double widening = qualification.isApproximate() ? 1 : 0;
        double earliestStart = first.startSeconds() - widening * first.seconds();
        double latestEnd = last.endSeconds() + widening * last.seconds();
        return qualification.isUncertain()
                ? new TimeBounds(earliestStart, latestEnd, earliestStart, latestEnd)
                : new TimeBounds(earliestStart, last.startSeconds(), first.endSeconds(), latestEnd);
    }

    /**
     * A year, a month, a day …: the shortest stretch that a written date names. Times of day are seconds into the first
     * day.
     */
    private record Stretch(LocalDate start, double into, double seconds) {

        static Stretch of(LocalDate start, Period length) {
            return new Stretch(start, 0, (start.plus(length).toEpochDay() - start.toEpochDay()) * DAY);
        }

        double startSeconds() {
            return start.toEpochDay() * DAY + into;
        }

        double endSeconds() {
            return startSeconds() + seconds;
        }
    }

    private static Stretch stretch(String year, String month, String day, boolean latest) {
        return years(year, latest)
                .mapToObj(each -> stretch(each, month, day, latest))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static Stretch stretch(int year, String month, String day, boolean latest) {
        if (month.isEmpty()) {
            return Stretch.of(LocalDate.of(year, 1, 1), Period.ofYears(1));
        }
        Months grouping = GROUPINGS.get(month);
        if (grouping != null) {
            return Stretch.of(LocalDate.of(year, grouping.first, 1), Period.ofMonths(grouping.count));
        }
        for (int candidate : candidates(month, 12, latest)) {
            if (day.isEmpty()) {
                return Stretch.of(LocalDate.of(year, candidate, 1), Period.ofMonths(1));
            }
            List<Integer> days = candidates(day, YearMonth.of(year, candidate).lengthOfMonth(), latest);
            if (!days.isEmpty()) {
                return Stretch.of(LocalDate.of(year, candidate, days.getFirst()), Period.ofDays(1));
            }
        }
        return null;
    }

    /** The years that are written like this, with any digit for an {@code X}; none if it is out of bounds. */
    private static IntStream years(String written, boolean latest) {
        if (!written.contains("X")) {
            long year = year(written);
            return Math.abs(year) <= LAST_YEAR ? IntStream.of((int) year) : IntStream.empty();
        }
        boolean negative = written.startsWith("-");
        int sign = negative ? -1 : 1;
        String digits = negative ? written.substring(1) : written;
        int lowest = Math.max(negative ? 1 : 0, Integer.parseInt(digits.replace('X', '0')));
        int highest = Integer.parseInt(digits.replace('X', '9'));
        Pattern pattern = Pattern.compile(digits.replace("X", "\\d"));
        return IntStream.rangeClosed(lowest, highest)
                .map(each -> latest != negative ? lowest + highest - each : each)
                .filter(each -> pattern.matcher("%04d".formatted(each)).matches())
                .map(each -> sign * each);
    }

    /** The numbers from 1 to {@code highest} that are written like the part, with any digit for an {@code X}. */
    private static List<Integer> candidates(String part, int highest, boolean latest) {
        if (!part.contains("X")) {
            int number = Integer.parseInt(part);
            return number >= 1 && number <= highest ? List.of(number) : List.of();
        }
        Pattern written = Pattern.compile(part.replace("X", "\\d"));
        return IntStream.rangeClosed(1, highest)
                .map(each -> latest ? highest + 1 - each : each)
                .filter(each -> written.matcher("%02d".formatted(each)).matches())
                .boxed()
                .toList();
    }

    private static long year(String written) {
        if (written.length() <= 5 && !written.startsWith("Y")) {
            return Integer.parseInt(written);
        }
        String digits = written.replace("Y", "");
        int exponent = digits.indexOf('E');
        String mantissa = exponent < 0 ? digits : digits.substring(0, exponent);
        int zeros = exponent < 0
                ? 0
                : Math.min(
                        20, Integer.parseInt(digits.substring(exponent + 1, Math.min(digits.length(), exponent + 8))));
        double size = Double.parseDouble(mantissa) * Math.pow(10, zeros);
        return Math.abs(size) > LAST_YEAR ? LAST_YEAR + 1 : (long) size;
    }

    private static Stretch moment(LocalDate day, String time) {
        int zone = zoneStart(time);
        LocalTime clock = LocalTime.parse(time.substring(0, zone));
        int offset = zone < time.length() ? ZoneOffset.of(time.substring(zone)).getTotalSeconds() : 0;
        double seconds = time.substring(0, zone).length() > 5 ? 1 : 60;
        double into = clock.toNanoOfDay() / 1e9 - offset;
        return new Stretch(day, into, seconds);
    }

    private static int zoneStart(String time) {
        for (int i = 0; i < time.length(); i++) {
            if ("Z+-".indexOf(time.charAt(i)) >= 0) {
                return i;
            }
        }
        return time.length();
    }
}
