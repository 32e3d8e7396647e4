package claimline.project.output;

import static org.assertj.core.api.Assertions.assertThat;

import claimline.chart.Drawing;
import claimline.chart.Mark;
import claimline.model.Claim;
import claimline.model.Event;
import claimline.model.FuzzyDate;
import claimline.model.Heading;
import claimline.model.Hedge;
import claimline.model.LocalizedText;
import claimline.model.Quantity;
import claimline.model.Question;
import claimline.model.Source;
import claimline.model.Stance;
import claimline.model.StoryElement;
import claimline.project.Progress;
import claimline.project.Project;
import claimline.project.Samples;
import claimline.project.Story;
import claimline.timeline.LaneChoice;
import claimline.timeline.LanesBy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ChartsTest {

    @TempDir
    Path folder;

    private static String text(Drawing drawing) {
        return drawing.marks().stream()
                .filter(Mark.Label.class::isInstance)
                .map(Mark.Label.class::cast)
                .map(Mark.Label::text)
                .collect(Collectors.joining("\n"));
    }

    private static Set<String> targets(Drawing drawing) {
        return drawing.marks().stream().flatMap(mark -> mark.target().stream()).collect(Collectors.toSet());
    }

    private Drawing draw(ChartOrder order) {
        try (Project project = Project.open(Samples.project(folder))) {
            return new Output(project).charts(Progress.NONE).draw(order);
        }
    }

    private static ChartOrder order(Chart chart) {
        return ChartOrder.of(chart, Locale.ENGLISH);
    }

    @Test
    void marks_stand_for_what_they_show() {
        assertThat(targets(draw(order(Chart.MATRIX)))).contains("cost", "cost|gull", "cost|heron");
    }

    @Test
    void a_caption_names_range_sources_and_filters() {
        Scope scope = new Scope(
                Set.of("heron"),
                Optional.of("launch"),
                Optional.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty());
        assertThat(text(draw(order(Chart.TIMELINE).with(scope).withCaption(true))))
                .contains("The ferry: Timeline", "Sources: The Gull", "The ferry is launched", "1 source is left out")
                .containsPattern("From .*2031 to .*2031");
    }

    @Test
    void what_a_matrix_leaves_out_is_said_on_it() {
        assertThat(text(draw(order(Chart.MATRIX))))
                .contains("What the ferry cost", "Not shown: 2 questions to which there is only one answer.");
    }

    /** Many questions, each answered twice. */
    private static Story large(int questions) {
        List<StoryElement> elements = new ArrayList<>();
        for (String id : List.of("a", "b")) {
            elements.add(new Source(id, null, id, null, FuzzyDate.parse("2031"), "en", null, null, List.of()));
        }
        for (int i = 0; i < questions; i++) {
            FuzzyDate when = FuzzyDate.parse("2031-01-" + (10 + i % 20));
            elements.add(new Event(
                    "e" + i, LocalizedText.plain("E" + i), when, null, LocalizedText.EMPTY, List.of(), List.of()));
            elements.add(new Question("q" + i, "e" + i, "s", "p", "count", LocalizedText.plain("Q" + i)));
            elements.add(claim(i, "a", 1));
            elements.add(claim(i, "b", i + 1));
        }
        return Story.of(elements);
    }

    private static Claim claim(int question, String source, int amount) {
        Quantity value = Quantity.of(String.valueOf(amount), "m", Hedge.EXACT);
        return new Claim(
                source + question,
                "q" + question,
                source,
                value,
                amount + " m",
                List.of(),
                null,
                Stance.ASSERTED,
                Map.of(),
                null);
    }

    @ParameterizedTest
    @EnumSource(
            value = Chart.class,
            names = {"VALUES", "MATRIX", "COVERAGE"})
    void of_a_large_story_the_most_serious_is_shown_and_the_rest_counted(Chart chart) {
        Charts charts = new Charts(large(1_200), LaneChoice.all(LanesBy.CATEGORY), Progress.NONE);
        assertThat(text(charts.draw(order(chart)))).containsPattern("Not shown for want of room: [\\d,]+ ");
    }

    private static Drawing draw(List<? extends StoryElement> elements, ChartOrder order) {
        return new Charts(Story.of(List.copyOf(elements)), LaneChoice.all(LanesBy.CATEGORY), Progress.NONE).draw(order);
    }

    @ParameterizedTest
    @EnumSource(Chart.class)
    void of_an_empty_story_a_chart_says_that_there_is_nothing(Chart chart) {
        Drawing drawing = draw(List.of(), order(chart).withCaption(true));
        assertThat(text(drawing)).containsPattern("There is no(thing to compare| event| source)|No source reports");
        assertThat(text(drawing)).doesNotContain("Sources:", "1970", "From ");
        assertThat(drawing.width()).isGreaterThanOrEqualTo(480);
    }

    private static Source source(String id) {
        return new Source(id, id, id, null, FuzzyDate.parse("2031-05-01"), "en", null, null, List.of());
    }

    private static Event event(int number, String title) {
        FuzzyDate when = FuzzyDate.parse("2031-01-" + (10 + number % 20));
        return new Event(
                "e" + number, LocalizedText.plain(title), when, null, LocalizedText.EMPTY, List.of(), List.of());
    }

    @Test
    void of_very_many_sources_a_caption_names_some_and_counts_the_rest() {
        List<Source> many =
                IntStream.range(0, 250).mapToObj(i -> source("s" + i)).toList();
        assertThat(text(draw(many, order(Chart.ORIGINS).withCaption(true)))).contains("s39 and 210 more");
    }

    @ParameterizedTest
    @EnumSource(
            value = Chart.class,
            names = {"MATRIX", "SOURCES", "ORIGINS"})
    void of_very_many_sources_some_are_left_out_and_counted(Chart chart) {
        List<StoryElement> elements = new ArrayList<>();
        IntStream.range(0, 250).forEach(i -> elements.add(source("s" + i)));
        elements.add(new Question("q0", null, "s", "p", "count", LocalizedText.plain("Q")));
        IntStream.range(0, 250).forEach(i -> elements.add(claim(0, "s" + i, 1)));
        assertThat(text(draw(elements, order(chart)))).contains("Not shown for want of room: 50 sources.");
    }

    @Test
    void a_picture_of_one_source_has_room_for_its_caption() {
        Drawing drawing = draw(List.of(source("s")), order(Chart.SOURCES).withCaption(true));
        assertThat(drawing.width()).isEqualTo(480);
        assertThat(drawing.withoutGround().marks())
                .as("one ground")
                .hasSize(drawing.marks().size() - 1);
    }

    @Test
    void what_boxes_with_numbers_are_is_said_in_the_caption() {
        List<Event> few = IntStream.range(0, 3).mapToObj(i -> event(i, "E")).toList();
        List<Event> many =
                IntStream.range(0, 4_000).mapToObj(i -> event(i, "E")).toList();
        assertThat(text(draw(few, order(Chart.TIMELINE).withCaption(true)))).doesNotContain("gathers");
        assertThat(text(draw(many, order(Chart.TIMELINE).withCaption(true))))
                .containsPattern("A box with a number gathers .*, [34],\\d\\d\\d in all");
    }

    @Test
    void however_long_a_title_is_the_chart_is_named_after_it() {
        Heading heading = new Heading(LocalizedText.plain("On the bridge ".repeat(90)));
        Drawing drawing =
                draw(List.of(heading, event(0, "E")), order(Chart.TIMELINE).withCaption(true));
        assertThat(text(drawing)).contains("…: Timeline");
    }

    @Test
    void the_range_of_some_days_is_told_without_the_clock() {
        List<Event> days = List.of(event(0, "First"), event(6, "Last"));
        assertThat(text(draw(days, order(Chart.TIMELINE).withCaption(true))))
                .containsPattern("(?m)^From \\d+ January 2031 to \\d+ January 2031$");
    }
}
