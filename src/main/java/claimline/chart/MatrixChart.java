package claimline.chart;

import claimline.chart.Mark.Box;
import claimline.chart.MatrixView.Cell;
import claimline.chart.MatrixView.Row;
import claimline.comparison.Kind;
import claimline.model.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The comparison as a drawing: a row is a question with a chip that says how its claims relate, a column a source, a
 * cell what the source printed. A row is as tall as its fullest cell. Sizes in pixels.
 *
 * @param measure should remember, since every line is measured
 */
public record MatrixChart(TextMeasure measure) {

    static final double SIZE = 12;
    static final double LINE = 17;
    static final double PADDING = 8;

    private static final double QUESTION_SHARE = 0.26;
    private static final double LEAST_QUESTION = 220;
    private static final double MOST_QUESTION = 420;
    private static final double LEAST_COLUMN = 120;
    private static final double SIGN_ROOM = 16;
    private static final int TITLE_LINES = 4;
    private static final int HEADER_LINES = 3;

    /** Of more claims of one source on one question, the rest is counted. */
    private static final int CLAIM_LINES = 8;

    /** What a cell stands for. */
    public static String target(String question, String source) {
        return question + "|" + source;
    }

    public Drawing draw(MatrixView view) {
        Layout layout = Layout.of(view);
        List<Mark> marks = new ArrayList<>();
        double y = header(view, layout, marks);
        for (int i = 0; i < view.rows().size(); i++) {
            y = row(view, layout, i, y, marks);
        }
        double height = y + 1;
        marks.addFirst(new Box(0, 0, layout.width(), height, Ink.BACKGROUND, 1, Optional.empty()));
        for (int column = 0; column < view.columns().size(); column++) {
            marks.add(new Box(layout.x(column), 0, 1, height, Ink.GRID, 1, Optional.empty()));
        }
        return new Drawing(layout.width(), height, marks);
    }

    /** Where columns lie. */
    private record Layout(double question, double column, int columns) {

        static Layout of(MatrixView view) {
            double question = Math.rint(Math.clamp(view.width() * QUESTION_SHARE, LEAST_QUESTION, MOST_QUESTION));
            int columns = Math.max(1, view.columns().size());
            double column = Math.max(LEAST_COLUMN, Math.floor((view.width() - question) / columns));
            return new Layout(question, column, view.columns().size());
        }

        double x(int of) {
            return question + of * column;
        }

        double width() {
            return x(Math.max(1, columns));
        }
    }

    private double header(MatrixView view, Layout layout, List<Mark> marks) {
        Lettering letters = Lettering.plain(measure, SIZE).inStrong();
        double room = layout.column - 2 * PADDING;
        List<List<String>> names = view.columns().stream()
                .map(column -> letters.lines(column.name(), HEADER_LINES, room))
                .toList();
        int most = names.stream().mapToInt(List::size).max().orElse(1);
        double height = 2 * PADDING + Math.max(1, most) * LINE;
        for (int column = 0; column < names.size(); column++) {
            Optional<String> target = Optional.of(view.columns().get(column).id());
            lines(letters, names.get(column), layout.x(column) + PADDING, PADDING, room, target, marks);
        }
        marks.add(new Box(0, height - 1, layout.width(), 1, Ink.GRID_STRONG, 1, Optional.empty()));
        return height;
    }

    private double row(MatrixView view, Layout layout, int index, double top, List<Mark> marks) {
        Row row = view.rows().get(index);
        Optional<String> target = Optional.of(row.question());
        Lettering strong = Lettering.plain(measure, SIZE).inStrong();
        Lettering muted = Lettering.plain(measure, SIZE).in(Ink.TEXT_MUTED);
        double room = layout.question - 2 * PADDING;
        List<String> title = strong.lines(row.title(), TITLE_LINES, room);
        List<String> note = muted.lines(row.note(), 2, room);
        double chip = row.kind().isPresent() ? KindMarks.HEIGHT + 4 : 0;
        double asked = (title.size() + note.size()) * LINE + chip;
        double told = row.cells().stream().mapToInt(this::linesOf).max().orElse(1) * LINE;
        double height = Math.max(asked, told) + 2 * PADDING;

        Ink ground = index % 2 == 0 ? Ink.LANE_EVEN : Ink.LANE_ODD;
        marks.add(new Box(0, top, layout.width(), height, ground, 1, target));
        lines(strong, title, PADDING, top + PADDING, room, target, marks);
        double y = top + PADDING + title.size() * LINE + 2;
        row.kind()
                .ifPresent(
                        kind -> marks.addAll(KindMarks.chip(kind, PADDING, y, room, view.locale(), measure, target)));
        lines(muted, note, PADDING, y + chip, room, target, marks);
        for (int column = 0; column < row.cells().size(); column++) {
            Optional<String> cell = Optional.of(
                    target(row.question(), view.columns().get(column).id()));
            marks.add(new Box(layout.x(column), top, layout.column, height, ground, 0, cell));
            cell(view, row.cells().get(column), layout.x(column), top, layout.column, cell, marks);
        }
        marks.add(new Box(0, top + height, layout.width(), 1, Ink.GRID_STRONG, 1, Optional.empty()));
        return top + height + 1;
    }

    private int linesOf(Cell cell) {
        return Math.max(1, Math.min(CLAIM_LINES, cell.lines().size()));
    }

    private void cell(
            MatrixView view, Cell cell, double x, double top, double width, Optional<String> target, List<Mark> marks) {
        double room = width - 2 * PADDING;
        double baseline = top + PADDING + SIZE;
        if (cell.lines().isEmpty()) {
            Lettering muted = Lettering.plain(measure, SIZE).in(Ink.TEXT_MUTED);
            marks.addAll(muted.at(x + PADDING, baseline, cell.remark(), room, target));
            return;
        }
        cell.kind().ifPresent(kind -> marks.addAll(sign(kind, x + PADDING, baseline, target)));
        List<String> shown = cell.lines();
        if (shown.size() > CLAIM_LINES) {
            List<String> some = new ArrayList<>(shown.subList(0, CLAIM_LINES - 1));
            some.add(Message.of("chart.matrix.more", shown.size() - some.size()).in(view.locale()));
            shown = some;
        }
        Lettering letters = Lettering.plain(measure, SIZE);
        lines(letters, shown, x + PADDING + SIGN_ROOM, top + PADDING, room - SIGN_ROOM, target, marks);
    }

    private List<Mark> sign(Kind kind, double x, double baseline, Optional<String> target) {
        boolean conflict = kind.outcome() == Kind.Outcome.CONFLICT;
        Lettering letters = new Lettering(measure, SIZE, conflict, conflict ? Ink.CONFLICT : Ink.TEXT_MUTED);
        return letters.at(x, baseline, KindMarks.sign(kind), SIGN_ROOM, target);
    }

    private static void lines(
            Lettering letters,
            List<String> lines,
            double x,
            double top,
            double room,
            Optional<String> target,
            List<Mark> marks) {
        for (int i = 0; i < lines.size(); i++) {
            marks.addAll(letters.at(x, top + SIZE + i * LINE, lines.get(i), room, target));
        }
    }
}
