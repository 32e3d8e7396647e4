package claimline.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import claimline.chart.Emphasis.Selected;
import claimline.chart.Mark.Box;
import claimline.chart.Mark.Fade;
import claimline.chart.Mark.Frame;
import claimline.chart.Mark.Label;
import claimline.chart.Mark.Line;
import claimline.chart.Mark.Polygon;
import claimline.chart.TimelineChart.LaneOrder;
import claimline.chart.TimelineView.Measured;
import claimline.model.FuzzyDate;
import claimline.model.LocalizedText;
import claimline.model.TimeBounds;
import claimline.timeline.EventIndex;
import claimline.timeline.EventIndexBuilder;
import claimline.timeline.Lane;
import claimline.timeline.Lanes;
import claimline.timeline.Numbers;
import claimline.timeline.TimeScale;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimelineChartTest {

    private static final double DAY = 86_400;
    private static final double HEADER = TimelineChart.HEADER_WIDTH;

    /** 20 January 2025. */
    private static final double START = FuzzyDate.parse("2025-01-20").bounds().earliestStart();

    /** 40 pixels a day, from 20 January on. */
    private static final TimeScale SCALE = new TimeScale(START, START + 20 * DAY, 800);

    /** Every character is half as wide as high. */
    private static final TextMeasure MEASURE = (text, size, strong) -> text.length() * size / 2;

    private static final TimelineChart CHART = new TimelineChart(MEASURE.remembering(10_000));

    /** An event as a story would have it. */
    private record Told(String id, String lane, TimeBounds bounds, LocalizedText title, List<String> leadsTo) {}

    private static Told event(String id, String when, String title, String... leadsTo) {
        return new Told(id, "lane", FuzzyDate.parse(when).bounds(), LocalizedText.plain(title), List.of(leadsTo));
    }

    private static Told event(String id, TimeBounds bounds, String title) {
        return new Told(id, "lane", bounds, LocalizedText.plain(title), List.of());
    }

    private static EventIndex index(List<Told> events) {
        EventIndexBuilder builder = new EventIndexBuilder(0);
        for (int i = 0; i < events.size(); i++) {
            builder.add(i, events.get(i).lane(), events.get(i).bounds(), 1);
        }
        return builder.build();
    }

    /** All that a picture is made of, each to be changed. */
    private static final class Scene {
        private final List<Told> events;
        private TimeScale scale = SCALE;
        private List<String> order;
        private Set<String> folded = Set.of();
        private Map<String, String> titles = Map.of();
        private double height = 300;
        private double scroll;
        private Emphasis emphasis = Emphasis.NONE;
        private OptionalDouble now = OptionalDouble.empty();
        private Optional<Measured> measured = Optional.empty();
        private Locale locale = Locale.ENGLISH;

        private Scene(List<Told> events) {
            this.events = events;
            this.order = index(events).lanes();
        }

        private static Scene of(Told... events) {
            return new Scene(List.of(events));
        }

        private Optional<Caption> caption(int number) {
            Told event = events.get(number);
            return Optional.of(new Caption(event.id, event.title, event.leadsTo));
        }

        private Scene conflicts(String... ids) {
            Set<String> disputed = Set.of(ids);
            emphasis = emphasis.withConflicts(
                    Numbers.of(IntStream.range(0, events.size()).filter(i -> disputed.contains(events.get(i).id))),
                    index(events));
            return this;
        }

        private Lanes lanes() {
            return CHART.pack(
                    index(events), new LaneOrder(order, folded), scale, height, emphasis, this::caption, locale);
        }

        private Picture picture() {
            return picture(lanes());
        }

        private Picture picture(Lanes lanes) {
            return CHART.draw(new TimelineView(
                    scale, lanes, titles, height, scroll, emphasis, this::caption, now, measured, locale));
        }

        private Drawing draw() {
            return picture().drawing();
        }
    }

    private static Drawing draw(Told... events) {
        return Scene.of(events).draw();
    }

    private static <M extends Mark> List<M> marks(Drawing drawing, Class<M> kind, String id) {
        return drawing.marks().stream()
                .filter(mark -> mark.target().equals(Optional.of(id)))
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    @Test
    void aCertainSpanIsABoxFromItsStartToItsEndWithItsLabelInside() {
        Drawing drawing = draw(event("e", "2025-01-22/2025-01-24", "Span"));
        assertThat(marks(drawing, Box.class, "e"))
                .containsExactly(new Box(HEADER + 80, 52, 120, 18, Ink.LANE_1, 1, Optional.of("e")));
        Label label = marks(drawing, Label.class, "e").getFirst();
        assertThat(label.text()).isEqualTo("Span");
        assertThat(label.x()).isEqualTo(HEADER + 84);
    }

    @Test
    void aLabelTooWideForItsBoxStandsBesideIt() {
        Drawing drawing = draw(event("e", "2025-01-22", "A longer title"));
        assertThat(marks(drawing, Label.class, "e").getFirst().x()).isEqualTo(HEADER + 120 + 4);
    }

    @Test
    void aMomentIsADiamondAtItsTime() {
        Drawing drawing = draw(event("e", "2025-01-22T12:00:00", "Noon"));
        Polygon marker = marks(drawing, Polygon.class, "e").getFirst();
        assertThat(marker.covers(HEADER + 100, 61)).isTrue();
        assertThat(marker.points())
                .extracting(Mark.Point::x)
                .containsExactly(HEADER + 94, HEADER + 100, HEADER + 106, HEADER + 100);
        assertThat(marks(drawing, Box.class, "e")).isEmpty();
    }

    @Test
    void fuzzyEndsFadeFromCertainToPossible() {
        TimeBounds bounds = new TimeBounds(START + DAY, START + 3 * DAY, START + 8 * DAY, START + 12 * DAY);
        Drawing drawing = draw(event("e", bounds, "Fuzzy"));
        assertThat(marks(drawing, Box.class, "e"))
                .containsExactly(new Box(HEADER + 120, 52, 200, 18, Ink.LANE_1, 1, Optional.of("e")));
        assertThat(marks(drawing, Fade.class, "e"))
                .containsExactly(
                        new Fade(HEADER + 40, 52, 80, 18, Ink.LANE_1, 0.15, 1, Optional.of("e")),
                        new Fade(HEADER + 320, 52, 160, 18, Ink.LANE_1, 1, 0.15, Optional.of("e")));
    }

    @Test
    void aFadeThatBeginsOutsideHasTheOpacityThatItHasThere() {
        TimeBounds bounds = new TimeBounds(START - 10 * DAY, START + 10 * DAY, START + 12 * DAY, START + 12 * DAY);
        Fade fade = marks(draw(event("e", bounds, "Fuzzy")), Fade.class, "e").getFirst();
        assertThat(fade.x()).isEqualTo(HEADER);
        assertThat(fade.leftOpacity()).isCloseTo((0.15 + 1) / 2, within(1e-9));
        assertThat(fade.rightOpacity()).isEqualTo(1);
    }

    @Test
    void anEventOfWhichNoMomentIsCertainIsNowhereSolid() {
        Drawing drawing = draw(event("e", "[2025-01-22,2025-01-29]", "Either"));
        assertThat(marks(drawing, Box.class, "e")).isEmpty();
        assertThat(marks(drawing, Fade.class, "e"))
                .hasSize(2)
                .allMatch(fade -> fade.leftOpacity() < 1 && fade.rightOpacity() < 1);
    }

    @Test
    void anOpenEndFadesToAnArrowHeadAtTheEdge() {
        Drawing drawing = draw(event("e", "2025-01-22/..", "Ongoing"));
        Fade fade = marks(drawing, Fade.class, "e").getLast();
        assertThat(fade.x() + fade.w()).isEqualTo(HEADER + 800);
        assertThat(fade.leftOpacity()).isEqualTo(1);
        Polygon arrow = marks(drawing, Polygon.class, "e").getFirst();
        assertThat(arrow.points()).extracting(Mark.Point::x).containsExactly(HEADER + 792, HEADER + 800, HEADER + 792);
    }

    @Test
    void anUnknownEndFadesToNothing() {
        Fade fade = marks(draw(event("e", "2025-01-22/", "Unknown")), Fade.class, "e")
                .getLast();
        assertThat(fade.x()).isEqualTo(HEADER + 120);
        assertThat(fade.w()).isEqualTo(96);
        assertThat(fade.rightOpacity()).isZero();
    }

    @Test
    void theLabelOfALongSpanStaysInSight() {
        Drawing drawing = draw(event("e", "2020/2030", "A long time"), event("open", "../2030", "Since ever"));
        assertThat(marks(drawing, Label.class, "e").getFirst().x()).isEqualTo(HEADER + 4);
        assertThat(marks(drawing, Label.class, "open").getFirst().x()).isEqualTo(HEADER + 12);
        assertThat(marks(drawing, Box.class, "e").getFirst().w()).isEqualTo(800);
    }

    @Test
    void theLabelOfABoxThatEndsOutOfSightMovesIntoTheBox() {
        Label label = marks(
                        draw(event("e", "2025-02-07/2025-02-10", "Wider than its box of four days")), Label.class, "e")
                .getFirst();
        assertThat(label.x()).isEqualTo(HEADER + 18 * 40 + 4);
        assertThat(label.text()).isEqualTo("Wider than…");
    }

    @Test
    void theLabelOfABoxThatEndsInSightKeepsToItsRoom() {
        String title = "Far wider than any room that is kept for the words of a label";
        Label label =
                marks(draw(event("e", "2025-01-22", title)), Label.class, "e").getFirst();
        assertThat(label.text()).isEqualTo("Far wider than any room that is kept for t…");
        assertThat(label.width()).isLessThanOrEqualTo(260);
    }

    @ParameterizedTest
    @CsvSource({"2025-01-10", "2025-03-01", "2024-12-01T12:00:00", "../2025-01-10", "2025-03/.."})
    void whatIsOutOfSightHasNoMarks(String when) {
        assertThat(Scene.of(event("e", when, "Elsewhere")).picture().shown()).isEmpty();
    }

    @Test
    void conflictsCarryASignThatIsNotColourAlone() {
        Told disputed = event("e", "2025-01-22/2025-01-25", "Span");
        Drawing drawing = Scene.of(disputed).conflicts("e").draw();
        assertThat(marks(drawing, Polygon.class, "e")).extracting(Polygon::fill).containsExactly(Ink.CONFLICT);
        assertThat(marks(drawing, Label.class, "e")).extracting(Label::text).containsExactly("!", "Span");
        assertThat(marks(draw(disputed), Polygon.class, "e")).isEmpty();
    }

    @Test
    void selectionHoverAndFilterAreShown() {
        Told a = event("a", "2025-01-22/2025-01-25", "Span");
        Scene scene = Scene.of(a, event("b", "2025-02-02/2025-02-05", "Other"));
        scene.emphasis = Emphasis.NONE
                .withSelection(Optional.of(new Selected(0, a.bounds)))
                .withHover(Optional.of("a"))
                .withDimmed(Numbers.of(IntStream.of(0)));
        Drawing drawing = scene.draw();
        assertThat(marks(drawing, Frame.class, "a")).hasSize(1);
        assertThat(drawing.marks()).filteredOn(Line.class::isInstance).hasSize(1);
        assertThat(marks(drawing, Box.class, "a")).extracting(Box::fill).containsExactly(Ink.HOVER, Ink.LANE_1);
        assertThat(marks(drawing, Box.class, "a").getLast().opacity()).isLessThan(0.5);
        assertThat(marks(drawing, Label.class, "a").getFirst().ink()).isEqualTo(Ink.TEXT_MUTED);
        assertThat(marks(drawing, Frame.class, "b")).isEmpty();
        assertThat(marks(drawing, Box.class, "b").getLast().opacity()).isEqualTo(1);
    }

    @Test
    void theAxisNamesDaysAndTheirMonthInBothLanguages() {
        Scene korean = Scene.of();
        korean.locale = Locale.KOREAN;
        assertThat(labels(korean.draw())).extracting(Label::text).contains("27일", "2025년 1월", "2025년 2월");
        assertThat(labels(draw())).extracting(Label::text).contains("27", "January 2025", "February 2025");
    }

    @Test
    void lanesAreNamedAndShortened() {
        TimeBounds day = TimeBounds.exactly(START, START + DAY);
        Scene scene = Scene.of(
                new Told("n", "", day, LocalizedText.plain("N"), List.of()),
                new Told("k", "key", day, LocalizedText.plain("K"), List.of()));
        scene.order = List.of("key", "");
        scene.titles = Map.of("key", "A lane whose name is far too long");
        Drawing drawing = scene.draw();
        assertThat(labels(drawing).filter(Label::strong).filter(label -> label.x() < HEADER))
                .extracting(Label::text)
                .contains("Other", "A lane whose na…");
    }

    @Test
    void aLanesNameStaysInSightUntilItsLastRowLeaves() {
        Scene scene = Scene.of(
                event("a", "2025-01-22/2025-01-25", "One"),
                event("b", "2025-01-22/2025-01-25", "Two"),
                event("c", "2025-01-23", "Three"));
        scene.height = 46;
        assertThat(scene.lanes().lanes().getFirst().rows()).isEqualTo(3);
        assertThat(nameBaseline(scene, 0)).isEqualTo(44 + 6 + 15);
        assertThat(nameBaseline(scene, 40)).isEqualTo(44 + 6 + 15);
        assertThat(nameBaseline(scene, 60)).isEqualTo(44 + 6 + 15 - 16);
    }

    private static double nameBaseline(Scene scene, double scroll) {
        scene.scroll = scroll;
        return labels(scene.draw())
                .filter(label -> label.text().equals("lane"))
                .findFirst()
                .orElseThrow()
                .y();
    }

    private static Stream<Label> labels(Drawing drawing) {
        return drawing.marks().stream().filter(Label.class::isInstance).map(Label.class::cast);
    }

    @Test
    void scrollingStopsAtTheLastLane() {
        Scene scene = new Scene(Stream.iterate(0, i -> i + 1)
                .limit(30)
                .map(i -> event("e" + i, "2025-01-22/2025-01-25", "Span " + i))
                .toList());
        Lanes lanes = scene.lanes();
        assertThat(TimelineChart.lanesHeight(lanes)).isEqualTo(30 * 22 + 12);

        scene.scroll = 1e9;
        Picture picture = scene.picture();
        Drawing drawing = picture.drawing();
        assertThat(picture.shown()).hasSizeBetween(11, 13).containsKey("e29");
        assertThat(marks(drawing, Box.class, "e29").getFirst().y()).isEqualTo(300 - 6 - 20);
        assertThat(drawing.hit(HEADER + 100, 20)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 5, 30, 200, 2000})
    void labelsNeverOverlapNorLeaveThePlotAndWhatIsDrawnCanBeHit(double days) {
        TimeScale scale = new TimeScale(START, START + days * DAY, 900);
        Scene scene = new Scene(randomEvents(400)).conflicts("e1", "e7", "e100", "e101", "e102");
        scene.height = 20_000;
        for (int i = 0; i < 5; i++) {
            scene.scale = scale;
            Drawing drawing = scene.draw();
            List<Label> labels = labels(drawing).toList();
            for (Label label : labels) {
                assertThat(label.left() + label.width()).isLessThanOrEqualTo(drawing.width());
                assertThat(drawing.hit(label.left() + label.width() / 2, label.y() - 4))
                        .isEqualTo(label.target());
                assertThat(labels)
                        .noneMatch(other -> other != label
                                && overlap(label, other)
                                && !label.text().equals("!"));
            }
            assertPixelAligned(drawing);
            scale = scale.pan(33.7);
        }
    }

    private static boolean overlap(Label one, Label other) {
        return one.y() == other.y()
                && one.left() < other.left() + other.width()
                && other.left() < one.left() + one.width();
    }

    private static void assertPixelAligned(Drawing drawing) {
        for (Mark mark : drawing.marks()) {
            if (mark instanceof Box box) {
                assertThat(Stream.of(box.x(), box.y(), box.w(), box.h())).allMatch(value -> value == Math.rint(value));
                assertThat(box.w()).isPositive();
            }
            if (mark instanceof Fade fade) {
                assertThat(Stream.of(fade.x(), fade.y(), fade.w(), fade.h()))
                        .allMatch(value -> value == Math.rint(value));
                assertThat(fade.x()).isGreaterThanOrEqualTo(HEADER);
                assertThat(fade.x() + fade.w()).isLessThanOrEqualTo(drawing.width());
            }
        }
    }

    @Test
    void whatWasSearchedForIsUnderlined() {
        Scene scene =
                Scene.of(event("a", "2025-01-22/2025-01-24", "Span"), event("b", "2025-01-27/2025-01-29", "Other"));
        scene.emphasis = Emphasis.NONE.withHits(
                Numbers.of(IntStream.of(1)), index(scene.events).only(number -> number == 1));
        assertThat(marks(scene.draw(), Box.class, "a")).extracting(Box::fill).doesNotContain(Ink.HIT);
        List<Box> hit = marks(scene.draw(), Box.class, "b").stream()
                .filter(box -> box.fill() == Ink.HIT)
                .toList();
        assertThat(hit).extracting(Box::h).containsExactly(TimelineChart.ROW_HEIGHT, 4.0);
        assertThat(hit.getLast().y() + 4).isEqualTo(hit.getFirst().y() + TimelineChart.ROW_HEIGHT);
    }

    @Test
    void aClusterIsUnderlinedThatGathersWhatWasSearchedFor() {
        Scene scene = new Scene(IntStream.range(0, 400)
                .mapToObj(i -> event("e" + i, TimeBounds.exactly(START + i, START + i + 1), "Event " + i))
                .toList());
        Stream.of(399, 400).forEach(wanted -> {
            scene.emphasis = Emphasis.NONE.withHits(
                    Numbers.of(IntStream.of(wanted)), index(scene.events).only(number -> number == wanted));
            assertThat(scene.draw().marks().stream().anyMatch(mark -> mark instanceof Box box && box.fill() == Ink.HIT))
                    .isEqualTo(wanted == 399);
        });
    }

    @Test
    void aClusterSaysHowManyItHoldsAndNamesTheMostReported() {
        Scene scene = new Scene(IntStream.range(0, 15)
                .mapToObj(i -> event("e" + i, "2025-01-%02d".formatted(i + 10), "Title " + i))
                .toList());
        scene.scale = new TimeScale(START - 3000 * DAY, START + 3000 * DAY, 800);
        Picture picture = scene.picture();
        assertThat(picture.shown()).hasSize(1);
        String target = picture.shown().keySet().iterator().next();
        assertThat(target).startsWith(" ");
        assertThat(picture.shown().get(target).placed().count()).isEqualTo(15);
        assertThat(marks(picture.drawing(), Label.class, target))
                .extracting(Label::text)
                .containsExactly("15 · Title 0");
        scene.conflicts("e3");
        assertThat(marks(scene.draw(), Polygon.class, target))
                .extracting(Polygon::fill)
                .contains(Ink.CONFLICT);
        scene.emphasis = Emphasis.NONE.withSelection(Optional.of(new Selected(7, scene.events.get(7).bounds)));
        assertThat(marks(scene.draw(), Frame.class, target))
                .as("it holds what is selected")
                .hasSize(1);
    }

    @Test
    void arrowsLeadFromACauseToItsEffect() {
        Scene scene = Scene.of(
                event("cause", "2025-01-22/2025-01-25", "Cause", "effect", "elsewhere"),
                event("effect", "2025-01-24/2025-01-29", "Effect"),
                event("other", "2025-01-24/2025-01-29", "Other"));
        assertThat(heads(scene)).hasSize(1);
        Polygon head = heads(scene).getFirst();
        assertThat(head.points().get(1)).isEqualTo(new Mark.Point(HEADER + 160, 50 + 22 + 11));
        scene.emphasis = Emphasis.NONE.withHover(Optional.of("effect"));
        assertThat(heads(scene)).extracting(Polygon::fill).containsExactly(Ink.SELECTION);
    }

    @Test
    void arrowsCrossNoLabel() {
        Random random = new Random(7);
        List<Told> events = IntStream.range(0, 40)
                .mapToObj(i -> new Told(
                        "e" + i,
                        "lane" + i % 3,
                        FuzzyDate.parse("2025-01-" + (20 + random.nextInt(11))).bounds(),
                        LocalizedText.plain("Some event " + i),
                        List.of("e" + random.nextInt(40), "e" + random.nextInt(40))))
                .toList();
        Scene scene = new Scene(events);
        scene.height = 1_000;
        scene.conflicts("e3", "e10", "e20");
        Drawing drawing = scene.draw();
        List<Area> words = Stream.<Mark>concat(
                        labels(drawing).filter(label -> label.left() > HEADER),
                        drawing.marks().stream()
                                .filter(mark -> mark instanceof Polygon sign && sign.fill() == Ink.CONFLICT))
                .map(Area::of)
                .toList();
        List<Area> lines = drawing.marks().stream()
                .filter(mark -> mark instanceof Box box && box.fill() == Ink.TEXT_MUTED)
                .map(Area::of)
                .toList();
        assertThat(heads(scene)).hasSizeGreaterThan(10);
        assertThat(lines).hasSizeGreaterThan(30);
        assertThat(lines)
                .allSatisfy(line -> assertThat(words)
                        .noneMatch(label -> line.x() < label.right()
                                && label.x() < line.right()
                                && line.y() < label.bottom()
                                && label.y() < line.bottom()));
    }

    @Test
    void anArrowBetweenTwoInOneRowRunsBesideTheRow() {
        Scene scene =
                Scene.of(event("cause", "2025-01-22", "Cause", "effect"), event("effect", "2025-01-30", "Effect"));
        assertThat(heads(scene)).hasSize(1);
        assertThat(boxes(scene, Ink.TEXT_MUTED))
                .as("along the gap above the row")
                .anyMatch(line -> line.y() == 50 && line.w() > 200);
    }

    private static List<Polygon> heads(Scene scene) {
        return scene.draw().marks().stream()
                .filter(Polygon.class::isInstance)
                .map(Polygon.class::cast)
                .filter(polygon -> polygon.target().isEmpty())
                .toList();
    }

    @Test
    void nowIsALineAndWhatIsMeasuredIsShaded() {
        Scene scene = Scene.of(event("e", "2025-01-22", "Day"));
        scene.now = OptionalDouble.of(START + 5 * DAY);
        assertThat(boxes(scene, Ink.NOW))
                .containsExactly(new Box(HEADER + 200, 44, 1, 256, Ink.NOW, 1, Optional.empty()));
        scene.now = OptionalDouble.of(START + 50 * DAY);
        assertThat(boxes(scene, Ink.NOW)).isEmpty();
        scene.measured = Optional.of(new Measured(START + 6 * DAY, START + 2 * DAY, "4 days"));
        assertThat(boxes(scene, Ink.SELECTION)).extracting(Box::x).contains(HEADER + 80, HEADER + 240);
        assertThat(labels(scene.draw())).extracting(Label::text).contains("4 days");
    }

    private static List<Box> boxes(Scene scene, Ink ink) {
        return scene.draw().marks().stream()
                .filter(Box.class::isInstance)
                .map(Box.class::cast)
                .filter(box -> box.fill() == ink)
                .toList();
    }

    @Test
    void anEraLiesBehindAllLanesWithItsEndsAsRoughAsTheyAre() {
        TimeBounds bounds = new TimeBounds(START + DAY, START + 3 * DAY, START + 8 * DAY, START + 12 * DAY);
        Scene scene = Scene.of(
                new Told("age", "era", bounds, LocalizedText.plain("Age"), List.of()), event("e", "2025-01-22", "Day"));
        List<Mark> ground = scene.draw().marks().stream()
                .filter(mark -> mark instanceof Fade fade && fade.h() == 256)
                .toList();
        assertThat(ground).hasSize(2);
        assertThat(((Fade) ground.get(0)).x()).isEqualTo(HEADER + 40);
        assertThat(((Fade) ground.get(0)).leftOpacity()).isZero();
        assertThat(((Fade) ground.get(1)).w()).isEqualTo(160);
        List<Box> certain = boxes(scene, Ink.LANE_1).stream()
                .filter(box -> box.opacity() < 1)
                .toList();
        assertThat(certain).allMatch(box -> box.x() == HEADER + 120 && box.w() == 200);
        assertThat(certain)
                .extracting(Box::ground)
                .containsExactly(Optional.of(Ink.LANE_EVEN), Optional.of(Ink.LANE_ODD), Optional.of(Ink.BACKGROUND));
        double bottom = 44;
        for (Box box : certain) {
            assertThat(box.y()).isEqualTo(bottom);
            bottom = box.y() + box.h();
        }
        assertThat(bottom).isEqualTo(300);
    }

    @Test
    void ofTooManyThatGoOnOnlyTheBeginningIsDrawn() {
        Scene scene = new Scene(IntStream.range(0, 45)
                .mapToObj(i -> event("e" + i, "%d-01-20/..".formatted(1900 + 3 * i), "Since " + i))
                .toList());
        scene.scale = new TimeScale(START - 70 * 365 * DAY, START + 3000 * DAY, 3000);
        scene.height = 4000;
        Picture picture = scene.picture();
        assertThat(picture.shown().values()).allMatch(shown -> shown.right() - shown.left() < 30);
        assertThat(marks(picture.drawing(), Polygon.class, "e30")).hasSize(1);
    }

    @Test
    void aLargeStoryFillsTheWindowAndKnowsItsTitlesLater() {
        List<Told> many = IntStream.range(0, TimelineChart.SURVEYED + 1)
                .mapToObj(i -> new Told(
                        "e" + i,
                        "lane " + i % 3,
                        TimeBounds.exactly(START + i * DAY / 9, START + i * DAY / 9 + 3600),
                        LocalizedText.plain("Title " + i),
                        List.of()))
                .toList();
        Scene scene = new Scene(many);
        scene.height = 44 + 3 * (7 * 22 + 12) + 5;
        assertThat(scene.lanes().lanes()).hasSize(3).allMatch(lane -> lane.rows() == 7);
        scene.scale = new TimeScale(START, START + DAY, 800);
        Drawing without = CHART.draw(new TimelineView(
                        scene.scale,
                        scene.lanes(),
                        Map.of(),
                        300,
                        0,
                        Emphasis.NONE,
                        _ -> Optional.empty(),
                        OptionalDouble.empty(),
                        Optional.empty(),
                        Locale.ENGLISH))
                .drawing();
        assertThat(labels(without)).extracting(Label::text).noneMatch(text -> text.startsWith("Title"));
        Picture with = scene.picture();
        assertThat(with.shown()).containsKeys("e0", "e8");
        assertThat(scene.lanes()).isNotSameAs(scene.lanes());
        assertThat(tops(scene.picture())).isEqualTo(tops(with));
        scene.folded = Set.of("lane 1");
        assertThat(scene.lanes().lanes()).extracting(Lane::rows).containsExactly(10, 1, 10);
    }

    private static Map<String, Double> tops(Picture picture) {
        return picture.shown().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, each -> each.getValue().top()));
    }

    private static List<Told> randomEvents(int count) {
        Random random = new Random(21);
        List<Told> events = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double start = START + random.nextDouble(-30, 60) * DAY;
            double length = random.nextInt(3) == 0 ? 0 : Math.pow(10, random.nextDouble(2, 6.5));
            double doubt = random.nextInt(3) == 0 ? random.nextDouble() * 5 * DAY : 0;
            double end = random.nextInt(20) == 0 ? Double.POSITIVE_INFINITY : start + length + doubt;
            TimeBounds bounds =
                    new TimeBounds(start - doubt, start + doubt, random.nextBoolean() ? end : start + length, end);
            events.add(new Told(
                    "e" + i,
                    "lane " + random.nextInt(4),
                    bounds,
                    LocalizedText.plain("사건 event ".repeat(1 + random.nextInt(6)) + i),
                    List.of()));
        }
        return events;
    }
}
