package claimline.chart;

import claimline.chart.HeatMapView.Cell;
import claimline.chart.Mark.Anchor;
import claimline.chart.Mark.Box;
import claimline.chart.Mark.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The cells of a heat map.
 *
 * @param left where the first column begins in the picture; it may lie outside
 * @param top where the first row begins
 */
record HeatCells(HeatMapView view, double left, double top, TextMeasure measure) {

    static final double MIDDLE_BASELINE = 25;

    /** How strong the colour is where they differ on no question, on up to a tenth, a quarter, a half, and on more. */
    static final List<Double> STEPS = List.of(0.0, 0.2, 0.4, 0.65, 1.0);

    private static final List<Double> SHARES = List.of(0.0, 0.1, 0.25, 0.5);

    private static final double SIZE = 11;
    private static final double GAP = 4;
    private static final double COUNT_BASELINE = 16;

    /** From the top of a cell to that of the row in which the sign stands. */
    private static final double SIGN_TOP = 18;

    double x(int column) {
        return left + column * HeatMap.CELL_WIDTH;
    }

    double y(int row) {
        return top + row * HeatMap.CELL_HEIGHT;
    }

    String target(int row, int column) {
        return HeatMap.target(
                view.sides().get(row).id(), view.sides().get(column).id());
    }

    boolean isSelected(int row, int column) {
        return view.selection().equals(Optional.of(target(row, column)));
    }

    /** Whether the cell that is selected or under the pointer is in the row. */
    boolean isRowLookedAt(int row) {
        return sides().anyMatch(column -> isLookedAt(row, column));
    }

    boolean isColumnLookedAt(int column) {
        return sides().anyMatch(row -> isLookedAt(row, column));
    }

    private IntStream sides() {
        return IntStream.range(0, view.sides().size());
    }

    private boolean isLookedAt(int row, int column) {
        return isSelected(row, column) || view.hover().equals(Optional.of(target(row, column)));
    }

    List<Mark> of(int row, int column) {
        Cell cell = view.cells().get(row).get(column);
        Optional<String> target = Optional.of(target(row, column));
        double middle = x(column) + HeatMap.CELL_WIDTH / 2;
        boolean own = row == column;
        List<Mark> marks = new ArrayList<>();
        marks.add(box(row, column, view.hover().equals(target) ? Ink.HOVER : own ? Ink.GRID : Ink.BACKGROUND, 1));
        if (own) {
            marks.add(label(middle, y(row) + MIDDLE_BASELINE, String.valueOf(cell.common()), true, Ink.TEXT, target));
        } else if (cell.common() == 0) {
            marks.add(label(middle, y(row) + MIDDLE_BASELINE, "–", false, Ink.TEXT_MUTED, target));
        } else {
            if (strength(cell) > 0) {
                marks.add(box(row, column, Ink.LANE_2, strength(cell)));
            }
            double baseline = y(row) + (cell.conflicts() > 0 ? COUNT_BASELINE : MIDDLE_BASELINE);
            marks.add(label(middle, baseline, count(cell), false, Ink.TEXT, target));
            marks.addAll(conflicts(cell, middle, y(row) + SIGN_TOP, target));
        }
        return marks;
    }

    private Mark box(int row, int column, Ink ink, double opacity) {
        return new Box(
                x(column),
                y(row),
                HeatMap.CELL_WIDTH,
                HeatMap.CELL_HEIGHT,
                ink,
                opacity,
                Optional.of(target(row, column)));
    }

    /** At the right and below. */
    List<Mark> edges(int row, int column) {
        double right = x(column + 1);
        double bottom = y(row + 1);
        return List.of(
                new Box(right, y(row), 1, HeatMap.CELL_HEIGHT + 1, Ink.GRID_STRONG, 1, Optional.empty()),
                new Box(x(column), bottom, HeatMap.CELL_WIDTH + 1, 1, Ink.GRID_STRONG, 1, Optional.empty()));
    }

    static double strength(Cell cell) {
        double share = (double) cell.differing() / cell.common();
        return STEPS.get((int) SHARES.stream().filter(step -> share > step).count());
    }

    /** Both numbers, or where they have no room the one that matters more. */
    private String count(Cell cell) {
        String both = cell.differing() + "/" + cell.common();
        double room = HeatMap.CELL_WIDTH - 2 * GAP;
        return measure.width(both, SIZE, false) <= room
                ? both
                : Ellipsis.shorten(String.valueOf(cell.differing()), room, text -> measure.width(text, SIZE, false));
    }

    /** The sign with its number, together in the middle of the cell. */
    private List<Mark> conflicts(Cell cell, double middle, double signTop, Optional<String> target) {
        if (cell.conflicts() == 0) {
            return List.of();
        }
        String number = String.valueOf(cell.conflicts());
        double width = measure.width(number, SIZE, true);
        double x = Math.rint(middle - (ConflictSign.ROOM + width) / 2);
        List<Mark> marks = new ArrayList<>(ConflictSign.at(x, signTop, measure, target));
        double baseline = signTop + EventMarks.BASELINE + 1;
        marks.add(
                new Label(x + ConflictSign.ROOM, baseline, number, width, SIZE, true, Ink.TEXT, Anchor.START, target));
        return marks;
    }

    private Label label(double x, double baseline, String text, boolean strong, Ink ink, Optional<String> target) {
        double width = measure.width(text, SIZE, strong);
        return new Label(x, baseline, text, width, SIZE, strong, ink, Anchor.MIDDLE, target);
    }
}
