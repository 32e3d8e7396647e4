package claimline.chart;

import claimline.chart.HeatMapView.Cell;
import claimline.chart.HeatMapView.Side;
import claimline.chart.Mark.Anchor;
import claimline.chart.Mark.Box;
import claimline.chart.Mark.Frame;
import claimline.chart.Mark.Label;
import claimline.model.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Source against source as a drawing: how many questions both answer and on how many of these they differ, the darker
 * the larger that share. Columns bear the numbers of the rows. Where there are conflicts, a sign with their number
 * stands below. Sizes in pixels.
 *
 * @param measure should remember, since every label is measured for every picture
 */
public record HeatMap(TextMeasure measure) {

    static final double HEADER_HEIGHT = 28;
    static final double CELL_WIDTH = 56;
    static final double CELL_HEIGHT = 40;

    /** How strong the colour is where they differ on no question, on up to a tenth, a quarter, a half, and on more. */
    static final List<Double> STEPS = List.of(0.0, 0.2, 0.4, 0.65, 1.0);

    private static final List<Double> SHARES = List.of(0.0, 0.1, 0.25, 0.5);

    private static final double SIZE = 12;
    private static final double SMALL = 11;
    private static final double PADDING = 8;
    private static final double GAP = 4;
    private static final double LEAST_NAMES = 100;
    private static final double MOST_NAMES = 240;
    private static final double HEADER_BASELINE = 19;
    private static final double MIDDLE_BASELINE = 25;
    private static final double COUNT_BASELINE = 16;

    /** From the top of a cell to that of the row in which the sign stands. */
    private static final double SIGN_TOP = 18;

    /** What a cell stands for: the ids of the source of its row and of that of its column. */
    public static String target(String row, String column) {
        return row + "|" + column;
    }

    /** How tall the picture is. */
    public static double height(int sources) {
        return HEADER_HEIGHT + sources * CELL_HEIGHT + 1;
    }

    /** How wide the picture is. */
    public double width(HeatMapView view) {
        return namesWidth(view) + view.sides().size() * CELL_WIDTH + 1;
    }

    public Drawing draw(HeatMapView view) {
        double left = namesWidth(view);
        int size = view.sides().size();
        List<Mark> marks = new ArrayList<>();
        marks.add(new Box(0, 0, width(view), height(size), Ink.BACKGROUND, 1, Optional.empty()));
        marks.addAll(headers(view, left));
        for (int row = 0; row < size; row++) {
            for (int column = 0; column < size; column++) {
                marks.addAll(cell(view, row, column, left));
            }
        }
        marks.addAll(grid(left, size));
        marks.addAll(selection(view, left));
        return new Drawing(width(view), height(size), marks);
    }

    private List<Mark> headers(HeatMapView view, double left) {
        List<Mark> marks = new ArrayList<>();
        String caption = Message.of("chart.heat.caption").in(view.locale());
        marks.addAll(start(PADDING, HEADER_BASELINE, caption, left - 2 * PADDING, Ink.TEXT_MUTED));
        for (int i = 0; i < view.sides().size(); i++) {
            String number = String.valueOf(i + 1);
            double top = HEADER_HEIGHT + i * CELL_HEIGHT;
            marks.addAll(
                    start(PADDING, top + MIDDLE_BASELINE, title(view.sides().get(i), i), left - 2 * PADDING, Ink.TEXT));
            marks.add(middle(
                    left + i * CELL_WIDTH + CELL_WIDTH / 2, HEADER_BASELINE, number, true, Ink.TEXT, Optional.empty()));
        }
        return marks;
    }

    private List<Mark> cell(HeatMapView view, int row, int column, double left) {
        Cell cell = view.cells().get(row).get(column);
        double x = left + column * CELL_WIDTH;
        double y = HEADER_HEIGHT + row * CELL_HEIGHT;
        Optional<String> target = Optional.of(target(view, row, column));
        double middle = x + CELL_WIDTH / 2;
        List<Mark> marks = new ArrayList<>();
        boolean own = row == column;
        Ink ground = own ? Ink.GRID : view.hover().equals(target) ? Ink.HOVER : Ink.BACKGROUND;
        marks.add(new Box(x, y, CELL_WIDTH, CELL_HEIGHT, ground, 1, target));
        if (own) {
            marks.add(middle(middle, y + MIDDLE_BASELINE, String.valueOf(cell.common()), true, Ink.TEXT, target));
        } else if (cell.common() == 0) {
            marks.add(middle(middle, y + MIDDLE_BASELINE, "–", false, Ink.TEXT_MUTED, target));
        } else {
            if (strength(cell) > 0) {
                marks.add(new Box(x, y, CELL_WIDTH, CELL_HEIGHT, Ink.LANE_2, strength(cell), target));
            }
            double baseline = y + (cell.conflicts() > 0 ? COUNT_BASELINE : MIDDLE_BASELINE);
            marks.add(middle(middle, baseline, count(cell), false, Ink.TEXT, target));
            marks.addAll(conflicts(cell, middle, y + SIGN_TOP, target));
        }
        return marks;
    }

    /** The sign with its number, together in the middle of the cell. */
    private List<Mark> conflicts(Cell cell, double middle, double top, Optional<String> target) {
        if (cell.conflicts() == 0) {
            return List.of();
        }
        String number = String.valueOf(cell.conflicts());
        double width = measure.width(number, SMALL, true);
        double x = Math.rint(middle - (ConflictSign.ROOM + width) / 2);
        List<Mark> marks = new ArrayList<>(ConflictSign.at(x, top, measure, target));
        marks.add(new Label(
                x + ConflictSign.ROOM,
                top + EventMarks.BASELINE + 1,
                number,
                width,
                SMALL,
                true,
                Ink.TEXT,
                Anchor.START,
                target));
        return marks;
    }

    static double strength(Cell cell) {
        double share = (double) cell.differing() / cell.common();
        return STEPS.get((int) SHARES.stream().filter(step -> share > step).count());
    }

    /** Both numbers, or where they have no room the one that matters more. */
    private String count(Cell cell) {
        String both = cell.differing() + "/" + cell.common();
        return measure.width(both, SMALL, false) <= CELL_WIDTH - 2 * GAP
                ? both
                : Ellipsis.shorten(
                        String.valueOf(cell.differing()),
                        CELL_WIDTH - 2 * GAP,
                        text -> measure.width(text, SMALL, false));
    }

    private static List<Mark> grid(double left, int size) {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i <= size; i++) {
            double x = left + i * CELL_WIDTH;
            double y = HEADER_HEIGHT + i * CELL_HEIGHT;
            marks.add(new Box(x, HEADER_HEIGHT, 1, size * CELL_HEIGHT + 1, Ink.GRID_STRONG, 1, Optional.empty()));
            marks.add(new Box(left, y, size * CELL_WIDTH + 1, 1, Ink.GRID_STRONG, 1, Optional.empty()));
        }
        return marks;
    }

    private static List<Mark> selection(HeatMapView view, double left) {
        List<Mark> marks = new ArrayList<>();
        for (int row = 0; row < view.sides().size(); row++) {
            for (int column = 0; column < view.sides().size(); column++) {
                Optional<String> target = Optional.of(target(view, row, column));
                if (view.selection().equals(target)) {
                    double x = left + column * CELL_WIDTH;
                    double y = HEADER_HEIGHT + row * CELL_HEIGHT;
                    marks.add(new Frame(x, y, CELL_WIDTH + 1, CELL_HEIGHT + 1, Ink.SELECTION, 2, target));
                }
            }
        }
        return marks;
    }

    private static String target(HeatMapView view, int row, int column) {
        return target(view.sides().get(row).id(), view.sides().get(column).id());
    }

    private double namesWidth(HeatMapView view) {
        double widest = 0;
        for (int i = 0; i < view.sides().size(); i++) {
            widest = Math.max(widest, measure.width(title(view.sides().get(i), i), SIZE, false));
        }
        return Math.ceil(Math.clamp(widest + 2 * PADDING, LEAST_NAMES, MOST_NAMES));
    }

    private static String title(Side side, int index) {
        return (index + 1) + "  " + EventLabels.oneLine(side.name());
    }

    private List<Mark> start(double x, double baseline, String text, double room, Ink ink) {
        String shown = Ellipsis.shorten(text, room, each -> measure.width(each, SIZE, false));
        double width = measure.width(shown, SIZE, false);
        return shown.isEmpty()
                ? List.of()
                : List.of(new Label(x, baseline, shown, width, SIZE, false, ink, Anchor.START, Optional.empty()));
    }

    private Label middle(double x, double baseline, String text, boolean strong, Ink ink, Optional<String> target) {
        double width = measure.width(text, SMALL, strong);
        return new Label(x, baseline, text, width, SMALL, strong, ink, Anchor.MIDDLE, target);
    }
}
