package claimline.chart;

import java.util.Locale;

/** What a colour means. What it looks like is up to the {@link Palette}. */
public enum Ink {
    BACKGROUND,
    LANE_EVEN,
    LANE_ODD,
    GRID,
    GRID_STRONG,
    TEXT,
    TEXT_MUTED,
    SELECTION,
    /** Behind the event under the pointer. */
    HOVER,
    /** What time it is. */
    NOW,
    /** Marks what sources disagree on; never without a sign. */
    CONFLICT,
    /** What somebody searched for; never without a line. */
    HIT,
    LANE_1,
    LANE_2,
    LANE_3,
    LANE_4,
    LANE_5,
    LANE_6,
    LANE_7,
    LANE_8;

    private static final int LANES = 8;

    /**
     * The colour of events in the lane with this number, counted from 0; the ninth lane has the colour of the first.
     */
    public static Ink ofLane(int number) {
        return values()[LANE_1.ordinal() + number % LANES];
    }

    /** The looked-up colour in the style sheets: {@code -claimline-lane-1}. */
    public String css() {
        return "-claimline-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
