package claimline.project.output;

import claimline.chart.Drawing;
import claimline.chart.Ellipsis;
import claimline.chart.Imprint;
import claimline.chart.Stack;
import claimline.chart.TextMeasure;
import claimline.exchange.picture.Pictures.About;
import claimline.exchange.picture.Typeface;
import claimline.model.InvalidInputException;
import claimline.model.Message;
import claimline.model.Question;
import claimline.model.Source;
import claimline.project.Progress;
import claimline.project.Story;
import claimline.timeline.LaneChoice;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** Draws the charts of a story as files have them. For one thread. */
public final class Charts {

    /** In pixels. */
    private static final double LEAST_WIDTH = 480;

    private static final int MOST_NAMES = 40;

    /** In UTF-16 units; what the chart is stands after it. */
    private static final int LONGEST_TITLE = 160;

    private final Story story;
    private final LaneChoice lanes;
    private final TextMeasure measure;

    /**
     * @param lanes how the timeline's lanes are shown
     * @param progress is told now and then that drawing goes on, and may end it; how far it is, nobody knows
     */
    public Charts(Story story, LaneChoice lanes, Progress progress) {
        this.story = story;
        this.lanes = lanes;
        TextMeasure exact = Typeface.measure();
        measure = (text, size, strong) -> {
            progress.report(0, 0);
            return exact.width(text, size, strong);
        };
    }

    /** @throws InvalidInputException if there is no such question */
    public Drawing draw(ChartOrder order) {
        return finished(drawn(order), order);
    }

    /** The value strip of one question. */
    Drawing strip(Question question, Scope scope, double width, Locale locale) {
        ChartOrder order =
                ChartOrder.of(Chart.VALUES, locale).with(scope).sized(OptionalDouble.of(width), OptionalDouble.empty());
        return new QuestionDrawings(story, measure, order).strip(question);
    }

    private Drawn drawn(ChartOrder order) {
        return switch (order.chart()) {
            case TIMELINE -> new TimelineDrawing(story, lanes, measure, order).draw();
            case VALUES -> new QuestionDrawings(story, measure, order).values();
            case MATRIX -> new QuestionDrawings(story, measure, order).matrix();
            case SOURCES -> new QuestionDrawings(story, measure, order).sources();
            case COVERAGE -> new SourceDrawings(story, measure, order).coverage();
            case ORIGINS -> new SourceDrawings(story, measure, order).origins();
        };
    }

    /** With the caption if it is asked for, and with what is missing in any case. */
    private Drawing finished(Drawn drawn, ChartOrder order) {
        Drawing drawing = order.width().isPresent() ? drawn.drawing() : withRoom(drawn.drawing());
        if (!drawn.missing().isEmpty()) {
            String words = drawn.missing().stream()
                    .map(message -> message.in(order.locale()))
                    .collect(Collectors.joining(" "));
            Drawing empty = new Drawing(drawing.width(), 0, List.of());
            drawing = Stack.of(List.of(drawing, new Imprint("", List.of(words)).above(empty, measure)), 0);
        }
        return order.caption() ? imprint(drawn, order).above(drawing, measure) : drawing;
    }

    /** So wide that words above and below are no column of single words. */
    private static Drawing withRoom(Drawing drawing) {
        return drawing.width() >= LEAST_WIDTH
                ? drawing
                : Stack.of(List.of(drawing, new Drawing(LEAST_WIDTH, 0, List.of())), 0);
    }

    private Imprint imprint(Drawn drawn, ChartOrder order) {
        Locale locale = order.locale();
        List<String> lines = new ArrayList<>();
        drawn.shows().forEach(message -> lines.add(message.in(locale)));
        if (!order.scope().sources(story).isEmpty()) {
            lines.add(Message.of("chart.caption.sources", names(order)).in(locale));
        }
        order.scope()
                .event()
                .flatMap(story::event)
                .ifPresent(event -> lines.add(
                        Message.of("chart.caption.event", event.title()).in(locale)));
        int hidden = story.sources().size() - order.scope().sources(story).size();
        if (hidden > 0) {
            lines.add(Message.of("chart.caption.hidden", hidden).in(locale));
        }
        return new Imprint(title(order), lines);
    }

    /** Of very many sources, the rest is counted. */
    private String names(ChartOrder order) {
        Map<String, String> names = Source.names(story.sources());
        List<Source> sources = order.scope().sources(story);
        String named = sources.stream()
                .limit(MOST_NAMES)
                .map(source -> names.get(source.id()))
                .collect(Collectors.joining(", "));
        return sources.size() <= MOST_NAMES
                ? named
                : Message.of("chart.caption.sources.more", named, sources.size() - MOST_NAMES)
                        .in(order.locale());
    }

    /** What a chart is called: the question of one question's values, else the story and the chart. */
    public String title(ChartOrder order) {
        Locale locale = order.locale();
        return order.scope()
                .question()
                .filter(_ -> order.chart() == Chart.VALUES)
                .flatMap(story::question)
                .map(Question::caption)
                .map(caption -> caption.in(locale))
                .orElseGet(() -> Message.of(
                                "chart.title",
                                Ellipsis.shorten(story.heading().title().in(locale), LONGEST_TITLE, String::length),
                                order.chart().label())
                        .in(locale));
    }

    /** What is said of a chart to who does not see it. */
    About about(ChartOrder order) {
        String description = Message.of(
                        "chart.about",
                        order.chart().label(),
                        story.sources().size(),
                        story.events().size(),
                        story.questions().size(),
                        story.conflicts(),
                        names(order))
                .in(order.locale());
        return new About(title(order), description, order.locale().getLanguage());
    }
}
