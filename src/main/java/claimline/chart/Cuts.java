package claimline.chart;

import java.util.ArrayList;
import java.util.List;

/** Where a drawing that is taller than a page is cut: between lines of text, if there is such a place. */
record Cuts(List<Double> tops) {

    /** How much of a page may stay empty for the sake of a good place. */
    private static final double SLACK = 0.2;

    /** Room that a letter takes below its line, and above, in parts of its size. */
    private static final double ABOVE = 1.3;

    private static final double BELOW = 0.3;

    /** @param room what a page holds, in pixels of the drawing */
    static Cuts of(Drawing drawing, double room) {
        List<Double> tops = new ArrayList<>(List.of(0.0));
        while (drawing.height() - tops.getLast() > room) {
            tops.add(place(drawing, tops.getLast() + room, tops.getLast() + room * (1 - SLACK)));
        }
        return new Cuts(List.copyOf(tops));
    }

    private static double place(Drawing drawing, double wanted, double least) {
        double cut = wanted;
        double before;
        do {
            before = cut;
            for (Mark mark : drawing.marks()) {
                if (mark instanceof Mark.Label label
                        && label.y() - label.size() * ABOVE < cut
                        && cut < label.y() + label.size() * BELOW) {
                    cut = label.y() - label.size() * ABOVE;
                }
            }
        } while (cut < before && cut >= least);
        return cut >= least ? cut : wanted;
    }

    double bottom(int page, Drawing drawing) {
        return page + 1 < tops.size() ? tops.get(page + 1) : drawing.height();
    }
}
