package claimline.comparison;

import java.util.Comparator;

/**
 * How much a question asks for a reader's attention; the greater the more. Within a rank, how far apart the values are
 * in relation to what their precision allows decides; that is a rough number, for putting in an order only.
 */
public record Severity(Rank rank, double distance) implements Comparable<Severity> {

    /** From what needs no look to what needs it first. */
    public enum Rank {
        /** Fewer than two claims, or all the same. */
        NONE,
        /** Different in form only. */
        FORM,
        /** Who says so, or how surely, differs; or named holders see it differently. */
        DRIFT,
        UNDECIDED,
        /** A possible slip, or a rate outside those of the week. */
        SUSPECT,
        CONFLICT
    }

    public static final Severity NONE = new Severity(Rank.NONE, 0);

    private static final Comparator<Severity> ORDER =
            Comparator.comparing(Severity::rank).thenComparingDouble(Severity::distance);

    /** @param drifts whether the holder or the certainty differs */
    public static Severity of(Kind kind, boolean drifts, double distance) {
        Rank rank = switch (kind.outcome()) {
            case CONFLICT -> Rank.CONFLICT;
            case SUSPECT -> Rank.SUSPECT;
            case UNDECIDED -> Rank.UNDECIDED;
            case EXPLAINED -> drifts || kind == Kind.ESTIMATES ? Rank.DRIFT : Rank.FORM;
            case AGREEMENT -> drifts ? Rank.DRIFT : Rank.NONE;
        };
        return new Severity(rank, rank == Rank.CONFLICT ? distance : 0);
    }

    Severity max(Severity other) {
        return compareTo(other) >= 0 ? this : other;
    }

    @Override
    public int compareTo(Severity other) {
        return ORDER.compare(this, other);
    }
}
