package claimline.timeline;

import java.util.function.IntPredicate;

/** Who comes before and after whom in time, over all lanes and size classes. */
record Neighbours(EventIndex index, IntPredicate wanted) {

    int next(double anchor, int number) {
        int best = -1;
        double bestAnchor = Double.POSITIVE_INFINITY;
        for (Segment segment : index.segments(EventIndex.ALL_LANES)) {
            int place = firstFrom(segment, anchor, number + 1);
            while (place < segment.to() && !wanted.test(place)) {
                place++;
            }
            if (place < segment.to()) {
                double found = index.anchor(place, segment);
                if (best < 0 || compare(found, place, bestAnchor, index.number(best)) < 0) {
                    best = place;
                    bestAnchor = found;
                }
            }
        }
        return best;
    }

    int previous(double anchor, int number) {
        int best = -1;
        double bestAnchor = Double.NEGATIVE_INFINITY;
        for (Segment segment : index.segments(EventIndex.ALL_LANES)) {
            int place = firstFrom(segment, anchor, number) - 1;
            while (place >= segment.from() && !wanted.test(place)) {
                place--;
            }
            if (place >= segment.from()) {
                double found = index.anchor(place, segment);
                if (best < 0 || compare(found, place, bestAnchor, index.number(best)) > 0) {
                    best = place;
                    bestAnchor = found;
                }
            }
        }
        return best;
    }

    private int firstFrom(Segment segment, double anchor, int number) {
        int from = segment.from();
        int to = segment.to();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (compare(index.anchor(middle, segment), middle, anchor, number) < 0) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    private int compare(double anchorOfPlace, int place, double anchor, int number) {
        if (anchorOfPlace == anchor) {
            return Integer.compare(index.number(place), number);
        }
        return anchorOfPlace < anchor ? -1 : 1;
    }
}
