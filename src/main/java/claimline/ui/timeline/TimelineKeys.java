package claimline.ui.timeline;

import static claimline.ui.common.KeySection.row;
import static javafx.scene.input.KeyCode.ADD;
import static javafx.scene.input.KeyCode.CLOSE_BRACKET;
import static javafx.scene.input.KeyCode.COMMA;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.END;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.EQUALS;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.F;
import static javafx.scene.input.KeyCode.HOME;
import static javafx.scene.input.KeyCode.L;
import static javafx.scene.input.KeyCode.LEFT;
import static javafx.scene.input.KeyCode.MINUS;
import static javafx.scene.input.KeyCode.N;
import static javafx.scene.input.KeyCode.OPEN_BRACKET;
import static javafx.scene.input.KeyCode.P;
import static javafx.scene.input.KeyCode.PERIOD;
import static javafx.scene.input.KeyCode.PLUS;
import static javafx.scene.input.KeyCode.R;
import static javafx.scene.input.KeyCode.RIGHT;
import static javafx.scene.input.KeyCode.SUBTRACT;
import static javafx.scene.input.KeyCode.TAB;
import static javafx.scene.input.KeyCode.UP;

import claimline.ui.common.KeyRule;
import claimline.ui.common.KeyRule.Shift;
import claimline.ui.common.KeySection;
import claimline.ui.common.KeyTable;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.input.KeyCode;

/** What keys do on the timeline, and what a pointer does. */
public final class TimelineKeys {

    /** How much of the time shown one press of a key, or one notch of the wheel, leaves or adds. */
    static final double ZOOM_STEP = 1.25;

    /** In pixels. */
    private static final double PAN_STEP = 80;

    private static final KeyRule<TimelineViewModel> LIST =
            rule("L", "timeline.keys.list", TimelineViewModel::toggleList, L);

    private static final KeyRule<TimelineViewModel> RANGE =
            rule("R", "timeline.keys.range", TimelineViewModel::toggleOnlyRange, R);

    /** Where the list is in place of the timeline; all else is up to the table. */
    static final KeyTable<TimelineViewModel> OF_LIST = new KeyTable<>("timeline.list", List.of(LIST, RANGE));

    static final KeyTable<TimelineViewModel> TABLE = new KeyTable<>(
            "timeline.title",
            List.of(
                    rule("←", "timeline.keys.pan", timeline -> timeline.pan(PAN_STEP), LEFT),
                    rule("→", "timeline.keys.pan", timeline -> timeline.pan(-PAN_STEP), RIGHT),
                    rule(
                            "↑",
                            "timeline.keys.scroll",
                            timeline -> timeline.scroll().by(-PAN_STEP / 2),
                            UP),
                    rule(
                            "↓",
                            "timeline.keys.scroll",
                            timeline -> timeline.scroll().by(PAN_STEP / 2),
                            DOWN),
                    rule("+", "timeline.keys.zoom", timeline -> zoom(timeline, 1 / ZOOM_STEP), PLUS, EQUALS, ADD),
                    rule("−", "timeline.keys.zoom", timeline -> zoom(timeline, ZOOM_STEP), MINUS, SUBTRACT),
                    rule("Home", "timeline.keys.ends", TimelineViewModel::showStart, HOME),
                    rule("End", "timeline.keys.ends", TimelineViewModel::showEnd, END),
                    rule("F", "timeline.keys.fit", TimelineViewModel::fitAll, F),
                    leaving("Tab", Shift.UP, "timeline.keys.events", timeline -> timeline.selectNext(false), TAB),
                    leaving("⇧Tab", Shift.DOWN, "timeline.keys.events", back -> back.selectPrevious(false), TAB),
                    rule("N", "timeline.keys.events", timeline -> timeline.selectNext(false), N, PERIOD),
                    rule("P", "timeline.keys.events", timeline -> timeline.selectPrevious(false), P, COMMA),
                    rule("]", "timeline.keys.conflicts", timeline -> timeline.selectNext(true), CLOSE_BRACKET),
                    rule("[", "timeline.keys.conflicts", timeline -> timeline.selectPrevious(true), OPEN_BRACKET),
                    rule("Enter", "timeline.keys.open", TimelineViewModel::fitSelection, ENTER),
                    LIST,
                    RANGE,
                    rule("Esc", "timeline.keys.letGo", TimelineViewModel::letGo, ESCAPE)));

    private TimelineKeys() {}

    private static KeyRule<TimelineViewModel> rule(
            String cap, String text, Consumer<TimelineViewModel> action, KeyCode... codes) {
        return new KeyRule<>(cap, Set.of(codes), Shift.EITHER, text, timeline -> {
            action.accept(timeline);
            return true;
        });
    }

    /** After the last event, the key goes on to the next view. */
    private static KeyRule<TimelineViewModel> leaving(
            String cap, Shift shift, String text, Predicate<TimelineViewModel> action, KeyCode code) {
        return new KeyRule<>(cap, Set.of(code), shift, text, action);
    }

    private static void zoom(TimelineViewModel timeline, double factor) {
        timeline.zoomAtCentre(factor);
    }

    /** In words. */
    public static List<KeySection> sections() {
        return List.of(
                TABLE.section(),
                new KeySection(
                        "timeline.pointer",
                        List.of(
                                row("timeline.pointer.click", "timeline.pointer.select"),
                                row("timeline.pointer.double", "timeline.pointer.open"),
                                row("timeline.pointer.drag", "timeline.pointer.pan"),
                                row("timeline.pointer.shiftDrag", "timeline.pointer.measure"),
                                row("timeline.pointer.wheel", "timeline.pointer.zoom"),
                                row("timeline.pointer.shiftWheel", "timeline.pointer.panTime"),
                                row("timeline.pointer.altWheel", "timeline.pointer.scroll"),
                                row("timeline.pointer.menu", "timeline.pointer.lane"))));
    }
}
