package claimline.exchange.article;

import claimline.model.FuzzyDate;
import claimline.model.InvalidInputException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A full date, maybe with a time of day, as pages and metadata print the date of publication. A date whose day and
 * month cannot be told apart, such as 02/03/2025, is none.
 *
 * @param start where it begins in the line, in UTF-16 units
 * @param end where it ends, exclusive
 */
record DateStamp(FuzzyDate date, int start, int end) {

    private static final int LONGEST_LINE = 500;

    private static final String MONTHS = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}";

    /** The orders in which year, month and day are printed; every repetition is bounded. */
    private enum Form {
        KOREAN("(?<!\\d)(\\d{4})\\s{0,2}년\\s{0,2}(\\d{1,2})\\s{0,2}월\\s{0,2}(\\d{1,2})\\s{0,2}일", 1, 2, 3),
        ISO("(?<!\\d)(\\d{4})\\s?([-./])\\s?(\\d{1,2})\\s?\\2\\s?(\\d{1,2})(?!\\d)\\.?", 1, 3, 4),
        COMPACT("(?<!\\d)((?:19|20)\\d{2})(\\d{2})(\\d{2})(?=\\d{6}|\\d{4}|T\\d|(?!\\d))", 1, 2, 3),
        DAY_FIRST("(?<![\\d-])(\\d{1,2})(?:st|nd|rd|th)?[ -]" + MONTHS + "\\.?,?[ -](\\d{4})(?!\\d)", 3, 2, 1),
        MONTH_FIRST("(?<![a-z])" + MONTHS + "\\.?\\s{1,2}(\\d{1,2})(?:st|nd|rd|th)?,?\\s{1,2}(\\d{4})(?!\\d)", 3, 1, 2),
        SLASHES("(?<![\\d/])(\\d{1,2})/(\\d{1,2})/(\\d{4})(?![\\d/])", 3, 1, 2);

        private final Pattern pattern;
        private final int year;
        private final int month;
        private final int day;

        Form(String pattern, int year, int month, int day) {
            this.pattern = Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
            this.year = year;
            this.month = month;
            this.day = day;
        }
    }

    private static final Pattern TIME = Pattern.compile(
            "(?:t|[\\s,|·-]{1,4}|[\\s,]{0,2}\\([가-힣a-z]{1,3}\\)\\s{0,2})?(?:at\\s)?(오전|오후|am|pm)?\\s{0,2}"
                    + "(\\d{1,2})(?::|시\\s?)(\\d{2})(?:분)?(?::(\\d{2})(?:\\.\\d{1,9})?)?(?!\\d)"
                    + "(?:\\s?([ap])\\.?m\\b\\.?)?(?:\\s?(z|[+-]\\d{2}:?\\d{2}|[a-z]{3,4})(?![a-z\\d]))?",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern COMPACT_TIME = Pattern.compile("[tT]?(\\d{2})(\\d{2})(\\d{2})?(?!\\d)");

    private static final List<String> MONTH_NAMES =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private static final Map<String, String> ZONES = Map.ofEntries(
            Map.entry("z", "Z"),
            Map.entry("utc", "Z"),
            Map.entry("gmt", "Z"),
            Map.entry("kst", "+09:00"),
            Map.entry("jst", "+09:00"),
            Map.entry("est", "-05:00"),
            Map.entry("edt", "-04:00"),
            Map.entry("cst", "-06:00"),
            Map.entry("cdt", "-05:00"),
            Map.entry("pst", "-08:00"),
            Map.entry("pdt", "-07:00"),
            Map.entry("bst", "+01:00"),
            Map.entry("cet", "+01:00"),
            Map.entry("cest", "+02:00"));

    /** The date that metadata give; empty where there is none. */
    static Optional<FuzzyDate> parse(String text) {
        return all(text).stream().findFirst().map(DateStamp::date);
    }

    /** All dates of a line, from left to right. Only its first {@value #LONGEST_LINE} units are looked at. */
    static List<DateStamp> all(String line) {
        String plain = line.substring(0, Math.min(line.length(), LONGEST_LINE));
        List<DateStamp> stamps = new ArrayList<>();
        Optional<DateStamp> next = first(plain, 0);
        while (next.isPresent()) {
            stamps.add(next.get());
            next = first(plain, next.get().end);
        }
        return stamps;
    }

    private static Optional<DateStamp> first(String line, int from) {
        Optional<DateStamp> first = Optional.empty();
        for (Form form : Form.values()) {
            Matcher matcher = form.pattern.matcher(line);
            int at = from;
            while (matcher.find(at)
                    && first.map(known -> matcher.start() < known.start).orElse(true)) {
                Optional<DateStamp> found = read(line, form, matcher);
                if (found.isPresent()) {
                    first = found;
                    break;
                }
                at = matcher.end();
            }
        }
        return first;
    }

    private static Optional<DateStamp> read(String line, Form form, Matcher date) {
        int month = number(date.group(form.month));
        int day = number(date.group(form.day));
        if (form == Form.SLASHES) {
            if (month <= 12 && day <= 12 && month != day) {
                return Optional.empty();
            }
            int larger = Math.max(month, day);
            month = Math.min(month, day);
            day = larger;
        }
        String written = "%s-%02d-%02d".formatted(date.group(form.year), month, day);
        Time time = form == Form.COMPACT ? compactTime(line, date.end()) : time(line, date.end());
        return date(written + time.written)
                .or(() -> date(written))
                .map(known -> new DateStamp(known, date.start(), Math.max(date.end(), time.end)));
    }

    private static int number(String written) {
        return Character.isDigit(written.charAt(0))
                ? Integer.parseInt(written)
                : MONTH_NAMES.indexOf(written.toLowerCase(Locale.ROOT)) + 1;
    }

    private static Optional<FuzzyDate> date(String edtf) {
        try {
            return Optional.of(FuzzyDate.parse(edtf));
        } catch (InvalidInputException _) {
            return Optional.empty(); // no day of the calendar
        }
    }

    /** A time of day as EDTF has it, from its {@code T}, and where it ends. */
    private record Time(String written, int end) {}

    private static Time compactTime(String line, int at) {
        Matcher time = COMPACT_TIME.matcher(line).region(at, line.length());
        return time.lookingAt()
                ? new Time(
                        "T" + time.group(1) + ":" + time.group(2) + (time.group(3) == null ? "" : ":" + time.group(3)),
                        time.end())
                : new Time("", at);
    }

    private static Time time(String line, int at) {
        Matcher time = TIME.matcher(line).region(at, line.length()).useTransparentBounds(true);
        if (!time.lookingAt()) {
            return new Time("", at);
        }
        int hour = Integer.parseInt(time.group(2)) % 24;
        String half = half(time.group(1), time.group(5));
        hour = switch (half) {
            case "오후", "pm" -> hour % 12 + 12;
            case "오전", "am" -> hour % 12;
            default -> hour;
        };
        String seconds = time.group(4) == null ? "" : ":" + time.group(4);
        return new Time("T%02d:%s%s%s".formatted(hour, time.group(3), seconds, zone(time.group(6))), time.end());
    }

    private static String half(String before, String behind) {
        String half = before != null ? before : behind != null ? behind + "m" : "";
        return half.toLowerCase(Locale.ROOT);
    }

    private static String zone(String written) {
        if (written == null) {
            return "";
        }
        return Character.isLetter(written.charAt(0))
                ? ZONES.getOrDefault(written.toLowerCase(Locale.ROOT), "")
                : written;
    }
}
