package claimline.reading.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * A time of day.
 *
 * @param hour 0–24; 24 is the midnight that ends the day
 * @param zone an id that {@link ZoneId} knows ({@code +09:00}, {@code America/New_York}), empty where none is told
 */
public record ClockTime(int hour, int minute, int second, String zone) {

    public static final ClockTime NOON = new ClockTime(12, 0, 0, "");
    public static final ClockTime MIDNIGHT = new ClockTime(0, 0, 0, "");

    /** Null where no clock shows it. */
    public static ClockTime of(int hour, int minute, int second) {
        boolean shown = hour >= 0 && hour <= 24 && minute >= 0 && minute < 60 && second >= 0 && second < 60;
        return shown && (hour < 24 || minute + second == 0) ? new ClockTime(hour, minute, second, "") : null;
    }

    public ClockTime in(String newZone) {
        return newZone.isEmpty() ? this : new ClockTime(hour, minute, second, newZone);
    }

    /** The time in the afternoon or night that a clock of twelve hours shows. */
    public ClockTime afternoon() {
        return hour < 12 ? new ClockTime(hour + 12, minute, second, zone) : this;
    }

    /** The time in the morning: twelve is nought. */
    public ClockTime morning() {
        return hour == 12 ? new ClockTime(0, minute, second, zone) : this;
    }

    /** The moment as EDTF, to the second as it asks. */
    String on(LocalDate day) {
        LocalDateTime moment = day.atTime(hour % 24, minute, second).plusDays(hour / 24);
        return DateStretch.edtf(moment.toLocalDate()) + "T" + DateStretch.two(moment.getHour()) + ":"
                + DateStretch.two(moment.getMinute()) + ":" + DateStretch.two(moment.getSecond()) + offset(moment);
    }

    private String offset(LocalDateTime moment) {
        if (zone.isEmpty()) {
            return "";
        }
        ZoneOffset offset = ZoneId.of(zone).getRules().getOffset(moment);
        boolean localMean = offset.getTotalSeconds() % 60 != 0; // before there were zones, and nothing EDTF writes
        return localMean ? "" : offset.getId();
    }
}
