package claimline.timeline;

import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * The distance between two ticks: so many of a unit. Steps within a day divide it evenly; steps of days begin anew with
 * each month, steps of months with each year. Ticks of years lie on round years as they are named: 10 BCE, 1, 10, 20.
 */
public record Step(Unit unit, long count) {

    /** What a step counts, with its mean length in seconds. */
    public enum Unit {
        MICROSECOND(1e-6),
        MILLISECOND(1e-3),
        SECOND(1),
        MINUTE(60),
        HOUR(3_600),
        DAY(86_400),
        MONTH(YEAR_SECONDS / 12),
        YEAR(YEAR_SECONDS);

        private final double seconds;

        Unit(double seconds) {
            this.seconds = seconds;
        }
    }

    private static final double YEAR_SECONDS = 31_556_952;
    private static final int EPOCH_YEAR = 1970;

    /** Over which steps of days are laid; a 31st day belongs to the last step of its month. */
    private static final int DAYS_DIVIDED = 30;

    private static final long MOST_YEARS = 1_000_000_000;

    /** Every step, the finest first. */
    static final List<Step> TABLE = Stream.of(
                    of(Unit.MICROSECOND, 1, 2, 5, 10, 20, 50, 100, 200, 500),
                    of(Unit.MILLISECOND, 1, 2, 5, 10, 20, 50, 100, 200, 500),
                    of(Unit.SECOND, 1, 5, 15, 30),
                    of(Unit.MINUTE, 1, 5, 15, 30),
                    of(Unit.HOUR, 1, 3, 6, 12),
                    of(Unit.DAY, 1, 2, 5, 10),
                    of(Unit.MONTH, 1, 3, 6),
                    LongStream.iterate(1, count -> count < MOST_YEARS, count -> count * 10)
                            .boxed()
                            .flatMap(power -> of(Unit.YEAR, power, 2 * power, 5 * power)),
                    of(Unit.YEAR, MOST_YEARS))
            .flatMap(steps -> steps)
            .toList();

    private static Stream<Step> of(Unit unit, long... counts) {
        return LongStream.of(counts).mapToObj(count -> new Step(unit, count));
    }

    /** The mean length. */
    double seconds() {
        return count * unit.seconds;
    }

    /** The pixels that a label of this step wants to itself. */
    double labelRoom() {
        return unit == Unit.YEAR && count >= 10_000 ? 130 : 70;
    }

    /** The coarser step that is named above the labels of this one. */
    Step context() {
        return switch (unit) {
            case MICROSECOND, MILLISECOND -> new Step(Unit.MINUTE, 1);
            case SECOND, MINUTE, HOUR -> new Step(Unit.DAY, 1);
            case DAY -> new Step(Unit.MONTH, 1);
            case MONTH -> new Step(Unit.YEAR, 1);
            case YEAR -> new Step(Unit.YEAR, Math.min(10 * count, MOST_YEARS));
        };
    }

    /** The time of the tick with this number. Never falls as numbers rise; neighbours may fall together. */
    double time(long index) {
        return switch (unit) {
            case MICROSECOND -> (double) index * count / 1_000_000;
            case MILLISECOND -> (double) index * count / 1_000;
            case SECOND, MINUTE, HOUR -> index * seconds();
            case DAY -> count == 1 ? index * seconds() : dayOfMonth(index);
            case MONTH -> monthStart(index * count);
            case YEAR -> new CivilDate(year(index), 1, 1).start();
        };
    }

    /** The number of a tick at or near a time: at most three away from it. */
    long indexNear(double time) {
        return (long) Math.floor(
                switch (unit) {
                    case MICROSECOND, MILLISECOND, SECOND, MINUTE, HOUR -> time / seconds();
                    case DAY -> count == 1 ? time / seconds() : monthsSinceYearZero(time) * ticksPerMonth();
                    case MONTH -> monthsSinceYearZero(time) / count;
                    case YEAR -> monthsSinceYearZero(time) / 12 / count;
                });
    }

    private static double monthsSinceYearZero(double time) {
        return time / Unit.MONTH.seconds + EPOCH_YEAR * 12;
    }

    private static double monthStart(long monthsSinceYearZero) {
        return new CivilDate(Math.floorDiv(monthsSinceYearZero, 12), Math.floorMod(monthsSinceYearZero, 12) + 1, 1)
                .start();
    }

    private long ticksPerMonth() {
        return DAYS_DIVIDED / count;
    }

    /**
     * Day 1, 1 + count, …; a day that leaves less than a step until the month is over gives way to the first of the
     * next.
     */
    private double dayOfMonth(long index) {
        long month = Math.floorDiv(index, ticksPerMonth());
        long daysBefore = Math.floorMod(index, ticksPerMonth()) * count;
        double next = monthStart(month + 1);
        double time = monthStart(month) + daysBefore * Unit.DAY.seconds;
        return time + seconds() <= next ? time : next;
    }

    /** Before the year 1, years are counted back from 1 BCE, which is the year 0: 10 BCE is −9. */
    private long year(long index) {
        boolean crowded = index == 0 && count < 5;
        return index > 0 ? index * count : crowded ? count : index * count + 1;
    }
}
