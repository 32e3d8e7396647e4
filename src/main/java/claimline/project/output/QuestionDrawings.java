package claimline.project.output;

import claimline.chart.Drawing;
import claimline.chart.HeatMap;
import claimline.chart.HeatMapView;
import claimline.chart.HeatMapView.Part;
import claimline.chart.Imprint;
import claimline.chart.KindMarks;
import claimline.chart.MatrixChart;
import claimline.chart.MatrixView;
import claimline.chart.Stack;
import claimline.chart.StripChart;
import claimline.chart.StripRows;
import claimline.chart.StripView;
import claimline.chart.TextMeasure;
import claimline.comparison.Agreement;
import claimline.comparison.Agreement.Tally;
import claimline.model.Claim;
import claimline.model.InvalidInputException;
import claimline.model.Message;
import claimline.model.Question;
import claimline.model.Source;
import claimline.project.Story;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Draws what sources answer to questions: value strips, the matrix, source against source. */
record QuestionDrawings(Story story, TextMeasure measure, ChartOrder order) {

    private static final double WIDTH = 1200;
    private static final double STRIP_WIDTH = 900;
    private static final double COLUMN = 190;
    private static final double QUESTION = 320;
    private static final double GAP = 12;

    /** More would be no picture; what is left out is said on it. */
    private static final int MOST_STRIPS = 150;

    private static final int MOST_ROWS = 1_000;
    private static final int MOST_SOURCES = 200;
    private static final int MOST_CELLS = 60_000;

    /** @throws InvalidInputException if there is no such question */
    Drawn values() {
        Optional<String> wanted = order.scope().question();
        if (wanted.isPresent()) {
            Question question = story.question(wanted.get())
                    .orElseThrow(() -> InvalidInputException.of("chart.noQuestion", Message.excerpt(wanted.get())));
            return Drawn.of(strip(question));
        }
        List<Question> compared = compared();
        List<Message> missing = missing(compared.size(), MOST_STRIPS);
        if (compared.isEmpty()) {
            return nothing("chart.nothing", missing, STRIP_WIDTH);
        }
        List<Drawing> strips = compared.stream()
                .limit(MOST_STRIPS)
                .map(question -> heading(question).above(strip(question), measure))
                .toList();
        return new Drawn(Stack.of(strips, GAP), List.of(), missing);
    }

    private Drawn nothing(String why, List<Message> missing, double width) {
        return Drawn.nothing(why, missing, order.widthOr(width), measure, order.locale());
    }

    private Imprint heading(Question question) {
        return new Imprint(
                question.caption().in(order.locale()),
                story.kindOf(question.id())
                        .map(kind -> List.of(KindMarks.words(kind, order.locale())))
                        .orElse(List.of()));
    }

    /** The value strip of a question with all its rows. */
    Drawing strip(Question question) {
        StripRows rows = StripRows.of(claims(question), names(), story.assessments(), order.locale());
        double height = Math.max(1, StripChart.height(rows.rows(), rows.unit()));
        return new StripChart(measure)
                .draw(new StripView(
                        rows.rows(),
                        rows.unit(),
                        order.widthOr(STRIP_WIDTH),
                        height,
                        0,
                        Optional.empty(),
                        Optional.empty(),
                        order.locale()));
    }

    private List<Claim> claims(Question question) {
        return order.scope().sources(story).stream()
                .flatMap(source -> story.claimsOf(question.id(), source.id()).stream())
                .toList();
    }

    private Map<String, String> names() {
        return Source.names(story.sources());
    }

    /** The questions that at least two of the sources answer, or one several times; the most serious first. */
    private List<Question> compared() {
        return order.scope().questions(story).stream()
                .filter(question -> claims(question).size() > 1)
                .sorted(Comparator.comparing((Question question) ->
                                story.assessments().summary(question.id()).severity())
                        .reversed())
                .toList();
    }

    private List<Message> missing(int compared, int most) {
        List<Message> missing = new ArrayList<>();
        if (compared > most) {
            missing.add(Message.of("chart.missing.questions", compared - most));
        }
        int alone = order.scope().questions(story).size() - compared;
        if (alone > 0) {
            missing.add(Message.of("chart.missing.alone", alone));
        }
        return missing;
    }

    Drawn matrix() {
        Locale locale = order.locale();
        List<Source> all = order.scope().sources(story);
        List<Source> sources = all.stream().limit(MOST_SOURCES).toList();
        Map<String, String> names = names();
        List<Question> compared =
                order.scope().question().isPresent() ? order.scope().questions(story) : compared();
        int most = Math.min(MOST_ROWS, MOST_CELLS / Math.max(1, sources.size()));
        List<Message> missing = new ArrayList<>(missing(compared.size(), most));
        missing.addAll(missingSources(all.size() - sources.size()));
        if (compared.isEmpty()) {
            return nothing("chart.nothing", missing, WIDTH);
        }
        List<MatrixView.Row> rows = compared.stream()
                .limit(most)
                .map(question -> new MatrixCells(story, question, locale).row(sources))
                .toList();
        MatrixView view = new MatrixView(
                sources.stream()
                        .map(source -> new MatrixView.Column(source.id(), names.get(source.id())))
                        .toList(),
                rows,
                order.widthOr(Math.max(WIDTH, QUESTION + sources.size() * COLUMN)),
                locale);
        return new Drawn(new MatrixChart(measure).draw(view), List.of(), missing);
    }

    Drawn sources() {
        List<Source> all = order.scope().sources(story);
        List<Source> sources = all.stream().limit(MOST_SOURCES).toList();
        if (sources.isEmpty()) {
            return nothing("chart.noSources", List.of(), STRIP_WIDTH);
        }
        Map<String, String> names = names();
        List<HeatMapView.Side> sides = sources.stream()
                .map(source -> new HeatMapView.Side(source.id(), names.get(source.id())))
                .toList();
        Agreement agreement =
                story.assessments().agreement(sources.stream().map(Source::id).toList());
        List<List<HeatMapView.Cell>> cells = sides.stream()
                .map(row -> sides.stream()
                        .map(column -> cell(agreement, row.id(), column.id()))
                        .toList())
                .toList();
        HeatMap chart = new HeatMap(measure);
        HeatMapView whole =
                new HeatMapView(sides, cells, Optional.empty(), Optional.empty(), Part.WHOLE, order.locale());
        return new Drawn(
                chart.draw(whole),
                List.of(Message.of("chart.caption.sources.how")),
                missingSources(all.size() - sources.size()));
    }

    private static List<Message> missingSources(int left) {
        return left > 0 ? List.of(Message.of("chart.missing.sources", left)) : List.of();
    }

    private static HeatMapView.Cell cell(Agreement agreement, String row, String column) {
        Tally tally = agreement.between(row, column);
        int common = row.equals(column) ? agreement.answered(row) : tally.common();
        return new HeatMapView.Cell(common, tally.differing(), tally.conflicts());
    }
}
