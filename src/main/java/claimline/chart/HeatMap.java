package claimline.chart;

import claimline.chart.HeatMapView.Part;
import claimline.chart.HeatMapView.Side;
import claimline.chart.Mark.Anchor;
import claimline.chart.Mark.Box;
import claimline.chart.Mark.Frame;
import claimline.chart.Mark.Label;
import claimline.model.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

/**
 * Source against source as a drawing: how many questions both answer and on how many of these they differ, the darker
 * the larger that share. Columns bear the numbers of the rows. Where there are conflicts, a sign with their number
 * stands below. Only what is seen is drawn; names and numbers stay beside it. Sizes in pixels.
 *
 * @param measure should remember, since every label is measured for every picture
 */
public record HeatMap(TextMeasure measure) {

    static final double HEADER_HEIGHT = 28;
    static final double CELL_WIDTH = 64;
    static final double CELL_HEIGHT = 40;

    private static final double SIZE = 12;
    private static final double PADDING = 8;
    private static final double LEAST_NAMES = 100;
    private static final double MOST_NAMES = 240;
    private static final double HEADER_BASELINE = 19;

    /** What a cell stands for: the ids of the source of its row and of that of its column. */
    public static String target(String row, String column) {
        return row + "|" + column;
    }

    /** How tall the whole picture is. */
    public static double height(int sources) {
        return HEADER_HEIGHT + sources * CELL_HEIGHT + 1;
    }

    /** How wide the whole picture is. */
    public double width(HeatMapView view) {
        return namesWidth(view.sides(), view.locale()) + view.sides().size() * CELL_WIDTH + 1;
    }

    /** Where a cell lies in the whole picture, without the names and the numbers beside it. */
    public static Area area(int row, int column) {
        return new Area(column * CELL_WIDTH, row * CELL_HEIGHT, CELL_WIDTH + 1, CELL_HEIGHT + 1);
    }

    /** How wide the names are that stay at the left. */
    public double namesWidth(List<Side> sides, Locale locale) {
        double widest = measure.width(caption(locale), SIZE, false);
        for (int i = 0; i < sides.size(); i++) {
            widest = Math.max(widest, measure.width(title(sides.get(i), i), SIZE, false));
        }
        return Math.ceil(Math.clamp(widest + 2 * PADDING, LEAST_NAMES, MOST_NAMES));
    }

    /** How tall the numbers are that stay above. */
    public static double numbersHeight() {
        return HEADER_HEIGHT;
    }

    /** Columns or rows, by their numbers counted from 0; {@code end} is exclusive. */
    private record Range(int first, int end) {

        static Range seen(double scrolled, double room, double step, int size) {
            int first = Math.clamp((long) Math.floor(scrolled / step), 0, size);
            return new Range(first, (int) Math.clamp(Math.ceil((scrolled + room) / step), first, size));
        }

        IntStream stream() {
            return IntStream.range(first, end);
        }
    }

    public Drawing draw(HeatMapView view) {
        double left = namesWidth(view.sides(), view.locale());
        int size = view.sides().size();
        Part part = view.part();
        double cellsWidth = Math.max(1, Math.min(part.width(), width(view)) - left);
        double cellsHeight = Math.max(1, Math.min(part.height(), height(size)) - HEADER_HEIGHT);
        double width = Double.isFinite(part.width()) ? part.width() : width(view);
        double height = Double.isFinite(part.height()) ? part.height() : height(size);
        Range columns = Range.seen(part.x(), cellsWidth, CELL_WIDTH, size);
        Range rows = Range.seen(part.y(), cellsHeight, CELL_HEIGHT, size);
        HeatCells cells = new HeatCells(view, left - part.x(), HEADER_HEIGHT - part.y(), measure);

        List<Mark> marks = new ArrayList<>();
        marks.add(new Box(0, 0, width, height, Ink.BACKGROUND, 1, Optional.empty()));
        if (size == 0) {
            return new Drawing(width, height, marks);
        }
        marks.addAll(each(rows, columns, cells::of));
        marks.addAll(each(rows, columns, cells::edges));
        marks.addAll(each(rows, columns, (row, column) -> selection(cells, row, column)));
        marks.add(new Box(0, 0, left, height, Ink.BACKGROUND, 1, Optional.empty()));
        rows.stream().forEach(row -> marks.addAll(name(view, cells, row, left)));
        marks.add(new Box(0, 0, width, HEADER_HEIGHT, Ink.BACKGROUND, 1, Optional.empty()));
        columns.stream().forEach(column -> marks.add(number(view, cells, column)));
        marks.add(new Box(0, 0, left, HEADER_HEIGHT, Ink.BACKGROUND, 1, Optional.empty()));
        marks.addAll(start(HEADER_BASELINE, caption(view.locale()), left, false, Ink.TEXT_MUTED));
        marks.add(new Box(left, HEADER_HEIGHT, 1, cellsHeight, Ink.GRID_STRONG, 1, Optional.empty()));
        marks.add(new Box(left, HEADER_HEIGHT, cellsWidth, 1, Ink.GRID_STRONG, 1, Optional.empty()));
        return new Drawing(width, height, marks);
    }

    private static List<Mark> each(Range rows, Range columns, BiFunction<Integer, Integer, List<Mark>> drawn) {
        return rows.stream()
                .boxed()
                .flatMap(row -> columns.stream().boxed().flatMap(column -> drawn.apply(row, column).stream()))
                .toList();
    }

    private static List<Mark> selection(HeatCells cells, int row, int column) {
        return cells.isSelected(row, column)
                ? List.of(new Frame(
                        cells.x(column),
                        cells.y(row),
                        CELL_WIDTH + 1,
                        CELL_HEIGHT + 1,
                        Ink.SELECTION,
                        2,
                        Optional.of(cells.target(row, column))))
                : List.of();
    }

    /** The name of a row; in heavier letters where the cell looked at is in it. */
    private List<Mark> name(HeatMapView view, HeatCells cells, int row, double left) {
        double baseline = cells.y(row) + HeatCells.MIDDLE_BASELINE;
        boolean strong = cells.isRowLookedAt(row);
        return start(baseline, title(view.sides().get(row), row), left, strong, Ink.TEXT);
    }

    private Mark number(HeatMapView view, HeatCells cells, int column) {
        String number = String.valueOf(column + 1);
        boolean strong = cells.isColumnLookedAt(column);
        return new Label(
                cells.x(column) + CELL_WIDTH / 2,
                HEADER_BASELINE,
                number,
                measure.width(number, SIZE, strong),
                SIZE,
                strong,
                Ink.TEXT,
                Anchor.MIDDLE,
                Optional.empty());
    }

    private static String caption(Locale locale) {
        return Message.of("chart.heat.caption").in(locale);
    }

    private static String title(Side side, int index) {
        return (index + 1) + "  " + EventLabels.oneLine(side.name());
    }

    private List<Mark> start(double baseline, String text, double left, boolean strong, Ink ink) {
        String shown = Ellipsis.shorten(text, left - 2 * PADDING, each -> measure.width(each, SIZE, strong));
        double width = measure.width(shown, SIZE, strong);
        return shown.isEmpty()
                ? List.of()
                : List.of(
                        new Label(PADDING, baseline, shown, width, SIZE, strong, ink, Anchor.START, Optional.empty()));
    }
}
