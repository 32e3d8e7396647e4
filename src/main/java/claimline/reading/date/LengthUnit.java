package claimline.reading.date;

import claimline.reading.calendar.DateGrain;

/** The units in which lengths of time are told, with what UCUM calls them. */
enum LengthUnit {
    CENTURY("a", 100, DateGrain.YEAR, 100),
    DECADE("a", 10, DateGrain.YEAR, 10),
    YEAR("a", 1, DateGrain.YEAR, 1),
    QUARTER("mo", 3, DateGrain.QUARTER, 1),
    MONTH("mo", 1, DateGrain.MONTH, 1),
    WEEK("wk", 1, DateGrain.DAY, 7),
    DAY("d", 1, DateGrain.DAY, 1),
    HOUR("h", 1, null, 0),
    MINUTE("min", 1, null, 0),
    SECOND("s", 1, null, 0);

    private final String ucum;
    private final int inUcum;
    private final DateGrain grain;
    private final int inGrain;

    LengthUnit(String ucum, int inUcum, DateGrain grain, int inGrain) {
        this.ucum = ucum;
        this.inUcum = inUcum;
        this.grain = grain;
        this.inGrain = inGrain;
    }

    String ucum() {
        return ucum;
    }

    /** How many of its UCUM unit one is. */
    int inUcum() {
        return inUcum;
    }

    /** How many of its {@link #grain} one is; nought where it has none. */
    int inGrain() {
        return inGrain;
    }

    /** As fine as a date is that lies so many of them away; null for parts of a day. */
    DateGrain grain() {
        return grain;
    }

    boolean isDateBased() {
        return grain != null;
    }

    /** Whether so many of them ago is never said to the day or year. */
    boolean isRound() {
        return this == CENTURY || this == DECADE || this == WEEK;
    }

    /** The unit below that a part of one is told in. */
    LengthUnit finer() {
        return switch (this) {
            case CENTURY, DECADE -> YEAR;
            case YEAR, QUARTER -> MONTH;
            case MONTH, WEEK, DAY -> DAY;
            case HOUR -> MINUTE;
            case MINUTE, SECOND -> SECOND;
        };
    }

    /** How many of a finer one make this one; nought where no number of them always does. */
    int of(LengthUnit part) {
        return switch (this) {
            case CENTURY -> part == YEAR ? 100 : 0;
            case DECADE -> part == YEAR ? 10 : 0;
            case YEAR -> part == MONTH ? 12 : 0;
            case QUARTER -> part == MONTH ? 3 : 0;
            case WEEK -> part == DAY ? 7 : 0;
            case DAY -> part == HOUR ? 24 : 0;
            case HOUR -> part == MINUTE ? 60 : 0;
            case MINUTE -> part == SECOND ? 60 : 0;
            case MONTH, SECOND -> 0;
        };
    }
}
