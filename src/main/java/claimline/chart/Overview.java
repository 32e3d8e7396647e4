package claimline.chart;

import claimline.chart.Mark.Anchor;
import claimline.chart.Mark.Box;
import claimline.chart.Mark.Frame;
import claimline.chart.Mark.Label;
import claimline.chart.Mark.Point;
import claimline.chart.Mark.Polygon;
import claimline.timeline.Density;
import claimline.timeline.Step;
import claimline.timeline.StoryScale;
import claimline.timeline.Tick;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The whole story on a strip: bars for how many events begin when, a triangle where sources disagree, and a brush over
 * what is looked at. The brush and its edges have targets. Sizes in pixels.
 */
public record Overview(TextMeasure measure) {

    /** The height of the strip. */
    public static final double HEIGHT = 56;

    /** The width of a part of the {@link Density} that is asked for. */
    public static final double PART = 3;

    public static final String BRUSH = " brush";
    public static final String LEFT_EDGE = " brush left";
    public static final String RIGHT_EDGE = " brush right";

    private static final double SIGN_TOP = 3;
    private static final double SIGN = 8;
    private static final double BARS_TOP = 14;
    private static final double FLOOR = 39;
    private static final double BASELINE = 52;
    private static final double LABEL_SIZE = 11;
    private static final double LABEL_GAP = 4;
    private static final double LABELS_APART = 14;
    private static final double TICK = 5;

    private static final double LEAST = 2;
    private static final double BAR_OPACITY = 0.55;
    private static final double VEIL = 0.6;

    /** A brush over less is drawn as wide, so that it is seen. */
    private static final double NARROWEST = 6;

    /** How far beyond an edge of the brush, and how far within, a pointer takes hold of it. */
    private static final double REACH = 6;

    private static final double HANDLE = 3;
    private static final double HANDLE_HEIGHT = 16;

    /** How many parts a strip of this width has. */
    public static int parts(double width) {
        return Math.max(1, (int) (width / PART));
    }

    public Drawing draw(OverviewView view) {
        List<Mark> marks = new ArrayList<>();
        marks.add(new Box(0, 0, view.width(), HEIGHT, Ink.BACKGROUND, 1, Optional.empty()));
        bars(marks, view);
        marks.add(new Box(0, FLOOR, view.width(), 1, Ink.GRID_STRONG, 1, Optional.empty()));
        labels(marks, view);
        view.now()
                .ifPresent(now ->
                        marks.add(new Box(view.x(now), BARS_TOP, 1, FLOOR - BARS_TOP, Ink.NOW, 1, Optional.empty())));
        signs(marks, view);
        marks.add(new Box(0, 0, view.width(), 1, Ink.GRID_STRONG, 1, Optional.empty()));
        brush(marks, view);
        return new Drawing(view.width(), HEIGHT, marks);
    }

    /** The height of a bar is the root of its count, and two pixels at least: one event is seen beside a million. */
    private static void bars(List<Mark> marks, OverviewView view) {
        bars(marks, view.events(), Ink.TEXT_MUTED, BAR_OPACITY, view);
        bars(marks, view.hits(), Ink.HIT, 1, view);
    }

    private static void bars(List<Mark> marks, Density events, Ink ink, double opacity, OverviewView view) {
        double step = view.width() / events.parts();
        double most = view.events().most();
        for (int part = 0; part < events.parts(); part++) {
            if (events.count(part) > 0) {
                double left = Math.rint(part * step);
                double height = Math.max(LEAST, Math.rint((FLOOR - BARS_TOP) * Math.sqrt(events.count(part) / most)));
                double width = Math.rint((part + 1) * step) - left;
                marks.add(new Box(left, FLOOR - height, width, height, ink, opacity, Optional.empty()));
            }
        }
    }

    /** The ticks of a strip. */
    public List<Tick> ticks(StoryScale scale, Locale locale) {
        return scale.ticks(label -> LABEL_GAP + measure.width(label.in(locale), LABEL_SIZE, true), LABELS_APART);
    }

    /** Years stand out where there are months or days between them. */
    private void labels(List<Mark> marks, OverviewView view) {
        boolean mixed = view.ticks().stream().map(Overview::isYear).distinct().count() > 1;
        for (Tick tick : view.ticks()) {
            double x = view.x(tick.time());
            boolean strong = mixed && isYear(tick);
            String text = tick.label().in(view.locale());
            marks.add(new Box(x, FLOOR, 1, TICK, Ink.GRID_STRONG, 1, Optional.empty()));
            marks.add(new Label(
                    x + LABEL_GAP,
                    BASELINE,
                    text,
                    measure.width(text, LABEL_SIZE, strong),
                    LABEL_SIZE,
                    strong,
                    strong ? Ink.TEXT : Ink.TEXT_MUTED,
                    Anchor.START,
                    Optional.empty()));
        }
    }

    private static boolean isYear(Tick tick) {
        return tick.step().unit() == Step.Unit.YEAR;
    }

    /** At most one to the width of a sign. */
    private static void signs(List<Mark> marks, OverviewView view) {
        double step = view.width() / view.conflicts().parts();
        double free = 0;
        for (int part = 0; part < view.conflicts().parts(); part++) {
            double left = Math.rint((part + 0.5) * step - SIGN / 2);
            if (view.conflicts().count(part) > 0 && left >= free) {
                double foot = SIGN_TOP + SIGN;
                marks.add(new Polygon(
                        List.of(
                                new Point(left + SIGN / 2, SIGN_TOP),
                                new Point(left + SIGN, foot),
                                new Point(left, foot)),
                        Ink.CONFLICT,
                        1,
                        Optional.empty()));
                free = left + SIGN;
            }
        }
    }

    /** What is not looked at lies under a veil. A brush over the whole leaves room for a new one. */
    private static void brush(List<Mark> marks, OverviewView view) {
        double left = view.x(view.brush().start());
        double right = view.x(view.brush().end());
        boolean whole = left <= 0 && right >= view.width();
        if (right - left < NARROWEST) {
            left = Math.clamp(Math.rint((left + right - NARROWEST) / 2), 0, Math.max(0, view.width() - NARROWEST));
            right = left + NARROWEST;
        }
        double veiled = FLOOR - BARS_TOP + 2;
        double top = BARS_TOP - 2;
        marks.add(new Box(0, top, left, veiled, Ink.BACKGROUND, VEIL, Optional.empty()));
        marks.add(new Box(right, top, view.width() - right, veiled, Ink.BACKGROUND, VEIL, Optional.empty()));
        marks.add(new Frame(left, top, right - left, veiled + 1, Ink.SELECTION, 1, Optional.empty()));
        double within = Math.min(REACH, (right - left) / 3);
        hold(marks, left, right, whole ? Optional.empty() : Optional.of(BRUSH));
        hold(marks, left - REACH, left + within, Optional.of(LEFT_EDGE));
        hold(marks, right - within, right + REACH, Optional.of(RIGHT_EDGE));
        handle(marks, Math.max(0, left - 1));
        handle(marks, Math.min(view.width() - HANDLE, right - HANDLE + 1));
    }

    /** Nothing to be seen, but to be taken hold of. */
    private static void hold(List<Mark> marks, double left, double right, Optional<String> target) {
        marks.add(new Box(left, 0, right - left, HEIGHT, Ink.SELECTION, 0, target));
    }

    private static void handle(List<Mark> marks, double x) {
        double top = Math.rint((BARS_TOP + FLOOR - HANDLE_HEIGHT) / 2);
        marks.add(new Mark.Line(x + 1, top, x + 1, top + HANDLE_HEIGHT - 1, Ink.SELECTION, HANDLE, Optional.empty()));
    }
}
