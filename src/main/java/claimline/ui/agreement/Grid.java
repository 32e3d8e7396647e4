package claimline.ui.agreement;

import claimline.chart.HeatMap;
import claimline.chart.HeatMapView.Cell;
import claimline.chart.HeatMapView.Side;
import claimline.comparison.Agreement;
import claimline.comparison.Agreement.Tally;
import claimline.model.Message;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Sources against each other: a cell for each two, with what there is to say of it. */
final class Grid {

    static final Grid EMPTY = new Grid(List.of(), null);

    private final List<Side> sides;
    private final Agreement agreement;
    private final List<List<Cell>> cells;
    private final Map<String, Pair> byTarget = new HashMap<>();

    /** @param agreement of all the sides */
    Grid(List<Side> sides, Agreement agreement) {
        this.sides = List.copyOf(sides);
        this.agreement = agreement;
        cells = sides.stream()
                .map(row -> sides.stream()
                        .map(column -> cell(row.id(), column.id()))
                        .toList())
                .toList();
    }

    private Cell cell(String row, String column) {
        byTarget.put(HeatMap.target(row, column), new Pair(row, column));
        Tally tally = agreement.between(row, column);
        return row.equals(column)
                ? new Cell(agreement.answered(row), tally.differing(), tally.conflicts())
                : new Cell(tally.common(), tally.differing(), tally.conflicts());
    }

    List<Side> sides() {
        return sides;
    }

    List<List<Cell>> cells() {
        return cells;
    }

    Optional<Pair> pair(String target) {
        return Optional.ofNullable(byTarget.get(target));
    }

    boolean has(Pair pair) {
        return byTarget.containsValue(pair);
    }

    int row(Pair pair) {
        return place(pair.source());
    }

    int column(Pair pair) {
        return place(pair.other());
    }

    private int place(String source) {
        return IntStream.range(0, sides.size())
                .filter(place -> sides.get(place).id().equals(source))
                .findFirst()
                .orElseThrow();
    }

    String name(String source) {
        return sides.get(place(source)).name();
    }

    /** How often the two differ, and how. */
    Message words(Pair pair) {
        Tally tally = agreement.between(pair.source(), pair.other());
        if (pair.isOfOne()) {
            int answered = agreement.answered(pair.source());
            return tally.differing() == 0
                    ? Message.of("agreement.own", name(pair.source()), answered)
                    : Message.of("agreement.own.differs", name(pair.source()), answered, tally.differing(), how(tally));
        }
        return tally.common() == 0
                ? Message.of("agreement.nothing", name(pair.source()), name(pair.other()))
                : Message.of(
                        "agreement.words",
                        name(pair.source()),
                        name(pair.other()),
                        tally.common(),
                        tally.agreements(),
                        how(tally));
    }

    private static Message how(Tally tally) {
        return Message.of("agreement.how", tally.explained(), tally.undecided(), tally.suspects(), tally.conflicts());
    }
}
