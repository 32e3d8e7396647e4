package claimline.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A part of a straight line, in whole pixels; {@code to} is exclusive. */
record Stretch(double from, double to) {

    double length() {
        return to - from;
    }

    /** What is left of it, from its beginning on, where others are taken out of it. */
    List<Stretch> without(Stream<Stretch> others) {
        List<Stretch> rest = new ArrayList<>();
        double free = from;
        for (Stretch other :
                others.sorted(Comparator.comparingDouble(Stretch::from)).toList()) {
            double end = Math.min(Math.floor(other.from), to);
            if (end > free) {
                rest.add(new Stretch(free, end));
            }
            free = Math.max(free, Math.ceil(other.to));
        }
        if (to > free) {
            rest.add(new Stretch(free, to));
        }
        return rest;
    }
}
