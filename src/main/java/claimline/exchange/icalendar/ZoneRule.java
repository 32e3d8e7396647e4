package claimline.exchange.icalendar;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * From when on clocks are set how: {@code STANDARD} or {@code DAYLIGHT} of a zone, once, or each year on the same
 * weekday of a month, which is all that programs write.
 *
 * @param begin of the first year, on the clocks as they were before
 * @param weekday as {@code 2SU} or {@code -1SU}; empty where it begins but once
 * @param month of the weekday
 * @param lastYear in which it begins anew
 */
record ZoneRule(LocalDateTime begin, ZoneOffset offset, String weekday, int month, int lastYear) {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");
    private static final Pattern WEEKDAY = Pattern.compile("(?:^|;)BYDAY=(-?[1-5](?:MO|TU|WE|TH|FR|SA|SU))(?:;|$)");
    private static final Pattern MONTH = Pattern.compile("(?:^|;)BYMONTH=(\\d{1,2})(?:;|$)");
    private static final Pattern UNTIL = Pattern.compile("(?:^|;)UNTIL=(\\d{4})");
    private static final List<String> DAYS = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");

    /** @return empty where the lines say no beginning or no offset */
    static Optional<ZoneRule> of(Map<String, String> lines) {
        try {
            String rule = lines.getOrDefault("RRULE", "");
            LocalDateTime begin = LocalDateTime.parse(lines.getOrDefault("DTSTART", ""), MOMENT);
            return Optional.of(new ZoneRule(
                    begin,
                    ZoneOffset.of(lines.getOrDefault("TZOFFSETTO", "")),
                    found(WEEKDAY, rule).orElse(""),
                    found(MONTH, rule).map(Integer::parseInt).orElse(begin.getMonthValue()),
                    found(UNTIL, rule).map(Integer::parseInt).orElse(Integer.MAX_VALUE)));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static Optional<String> found(Pattern pattern, String rule) {
        Matcher found = pattern.matcher(rule);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    /** When it last came into force up to a moment; empty where it did not yet. */
    Optional<LocalDateTime> lastOnset(LocalDateTime moment) {
        int year = Math.min(moment.getYear(), lastYear);
        return Stream.of(onset(year), onset(year - 1), begin)
                .filter(each -> !each.isAfter(moment) && !each.isBefore(begin))
                .findFirst();
    }

    private LocalDateTime onset(int year) {
        if (weekday.isEmpty() || month < 1 || month > 12) {
            return begin;
        }
        int number = Integer.parseInt(weekday.substring(0, weekday.length() - 2));
        DayOfWeek day = DayOfWeek.of(1 + DAYS.indexOf(weekday.substring(weekday.length() - 2)));
        LocalDate first = LocalDate.of(year, month, 1);
        return first.with(TemporalAdjusters.dayOfWeekInMonth(number, day)).atTime(begin.toLocalTime());
    }
}
