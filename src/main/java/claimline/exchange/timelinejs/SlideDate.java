package claimline.exchange.timelinejs;

import claimline.exchange.flow.Extent;
import claimline.model.FuzzyDate;
import claimline.model.FuzzyDate.Point;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as TimelineJS writes it, field by field: year, month, day, hour, minute, second, each a whole number; those
 * that are not known are missing. Years before our era are negative, and there is no year 0.
 */
record SlideDate(Map<String, String> parts) {

    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,9}");
    private static final Pattern TIME = Pattern.compile("(\\d{2}):(\\d{2})(?::(\\d{2}))?.*");

    static SlideDate of(Point point) {
        Map<String, String> parts = new LinkedHashMap<>();
        long year = Long.parseLong(point.year().replace("Y", ""));
        parts.put("year", String.valueOf(year > 0 ? year : year - 1));
        put(parts, "month", point.month());
        put(parts, "day", point.day());
        Matcher time = TIME.matcher(point.time());
        if (time.matches()) {
            put(parts, "hour", time.group(1));
            put(parts, "minute", time.group(2));
            put(parts, "second", time.group(3));
        }
        return new SlideDate(parts);
    }

    private static void put(Map<String, String> parts, String name, String number) {
        if (number != null && !number.isEmpty()) {
            parts.put(name, String.valueOf(Integer.parseInt(number)));
        }
    }

    /** The start and the end that TimelineJS is given of a date; the end is null where it says no more. */
    record Span(SlideDate start, SlideDate end) {

        static Span of(FuzzyDate date) {
            Extent extent = Extent.of(date);
            Point start = extent.start() != null ? extent.start() : extent.end();
            if (start == null) {
                return new Span(null, null);
            }
            boolean single = extent.end() == null || extent.end().equals(start);
            return new Span(SlideDate.of(start), single ? null : SlideDate.of(extent.end()));
        }
    }

    private String number(String name) {
        String written = parts.getOrDefault(name, "").replaceAll("[\\s,]", "");
        return WHOLE.matcher(written).matches() ? written : "";
    }

    /** As EDTF; null where there is no year. */
    String edtf() {
        if (number("year").isEmpty()) {
            return null;
        }
        long written = Long.parseLong(number("year"));
        long year = written < 0 ? written + 1 : written;
        String edtf = Math.abs(year) > 9_999 ? "Y" + year : (year < 0 ? "-" : "") + "%04d".formatted(Math.abs(year));
        if (number("month").isEmpty() || edtf.startsWith("Y")) {
            return edtf;
        }
        edtf += "-%02d".formatted(Integer.parseInt(number("month")));
        if (number("day").isEmpty()) {
            return edtf;
        }
        edtf += "-%02d".formatted(Integer.parseInt(number("day")));
        return number("hour").isEmpty() ? edtf : edtf + "T" + clock();
    }

    private String clock() {
        String minute = number("minute").isEmpty() ? "0" : number("minute");
        String clock = "%02d:%02d".formatted(Integer.parseInt(number("hour")), Integer.parseInt(minute));
        return number("second").isEmpty() ? clock : clock + ":%02d".formatted(Integer.parseInt(number("second")));
    }

    /**
     * The date that a start and an end make.
     *
     * @param end null where there is none
     * @return null where there is no start
     */
    static FuzzyDate date(SlideDate start, SlideDate end) {
        String from = start.edtf();
        String to = end == null ? null : end.edtf();
        if (from == null) {
            return null;
        }
        return FuzzyDate.parse(to == null || to.equals(from) ? from : from + "/" + to);
    }
}
