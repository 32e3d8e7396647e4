package claimline.project.output;

import static org.assertj.core.api.Assertions.assertThat;

import claimline.chart.Drawing;
import claimline.chart.Mark;
import claimline.model.Claim;
import claimline.model.Event;
import claimline.model.FuzzyDate;
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
}
