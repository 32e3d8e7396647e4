package claimline.timeline;

/**
 * The events of one lane and one size class, which stand side by side, sorted by their anchors.
 *
 * @param from the place of the first
 * @param to after the place of the last
 */
record Segment(int lane, int sizeClass, int from, int to) {

    boolean isOpen() {
        return SizeClass.isOpen(sizeClass);
    }

    /** How long its longest event may last, in seconds. */
    double longest() {
        return SizeClass.seconds(sizeClass);
    }
}
