package claimline.reading;

import java.util.Locale;

/** What a mention is of. */
public enum MentionKind {
    DATE,
    MONEY,
    PERCENT,
    /** Percentage points: the difference of two shares. */
    POINTS,
    COUNT,
    RATIO,
    RANK,
    DURATION,
    /** The place in a row that is no rank: the third time. */
    ORDINAL,
    NUMBER;

    /** As the command line prints it: {@code percent}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
