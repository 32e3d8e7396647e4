package claimline.chart;

/** A claim in its row of a value strip: on the axis, or beside it in words. */
public sealed interface StripRow permits StripEntry, StripAside {

    /** The id of the claim. */
    String claim();

    /** Who says it and what was printed. */
    String label();

    /** What it stands together with; empty where that is nothing to speak of. */
    String group();

    /** Whether it is in conflict with another. */
    boolean conflicting();
}
