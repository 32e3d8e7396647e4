package claimline.chart;

import claimline.chart.Mark.Anchor;
import claimline.chart.Mark.Label;
import java.util.List;
import java.util.Optional;

/** Sets lines of text in one size and weight. */
record Lettering(TextMeasure measure, double size, boolean strong, Ink ink) {

    static Lettering plain(TextMeasure measure, double size) {
        return new Lettering(measure, size, false, Ink.TEXT);
    }

    Lettering inStrong() {
        return new Lettering(measure, size, true, ink);
    }

    Lettering in(Ink wanted) {
        return new Lettering(measure, size, strong, wanted);
    }

    double width(String text) {
        return measure.width(text, size, strong);
    }

    /** As much of the text as the room holds, from {@code x} to the right; no mark where that is nothing. */
    List<Mark> at(double x, double baseline, String text, double room, Optional<String> target) {
        String shown = Ellipsis.shorten(EventLabels.oneLine(text), room, this::width);
        return shown.isEmpty()
                ? List.of()
                : List.of(new Label(x, baseline, shown, width(shown), size, strong, ink, Anchor.START, target));
    }

    /** The same around {@code x}. */
    List<Mark> around(double x, double baseline, String text, double room, Optional<String> target) {
        String shown = Ellipsis.shorten(EventLabels.oneLine(text), room, this::width);
        return shown.isEmpty()
                ? List.of()
                : List.of(new Label(x, baseline, shown, width(shown), size, strong, ink, Anchor.MIDDLE, target));
    }

    /** The text in at most so many lines. */
    List<String> lines(String text, int most, double room) {
        return Wrapped.lines(EventLabels.oneLine(text), most, room, this::width);
    }
}
