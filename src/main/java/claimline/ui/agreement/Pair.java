package claimline.ui.agreement;

/** Two sources by their ids, or one and itself. */
record Pair(String source, String other) {

    boolean isOfOne() {
        return source.equals(other);
    }
}
