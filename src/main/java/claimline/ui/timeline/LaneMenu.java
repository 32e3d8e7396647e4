package claimline.ui.timeline;

import claimline.model.Message;
import claimline.timeline.LaneChoice;
import claimline.timeline.LanesBy;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;

/** The menus in which lanes are chosen: one for all of them, one for the lane that was pointed at. */
record LaneMenu(LaneChoices choices, Locale locale) {

    /** More would not fit on a screen. */
    private static final int MOST = 30;

    /** By what events are put into lanes, and which lanes are shown. */
    List<MenuItem> all() {
        List<MenuItem> items = new ArrayList<>();
        ToggleGroup group = new ToggleGroup();
        LaneChoice now = choices.choiceProperty().get();
        for (LanesBy by : LanesBy.values()) {
            RadioMenuItem item =
                    new RadioMenuItem(say("timeline.lanes.by." + by.name().toLowerCase(Locale.ROOT)));
            item.setToggleGroup(group);
            item.setSelected(by == now.by());
            item.setOnAction(_ -> choices.putBy(by));
            items.add(item);
        }
        items.add(new SeparatorMenuItem());
        choices.all().stream().limit(MOST).forEach(lane -> {
            CheckMenuItem item = new CheckMenuItem(choices.title(lane));
            item.setMnemonicParsing(false);
            item.setSelected(!now.hidden().contains(lane));
            item.setOnAction(_ -> choices.hide(lane, !item.isSelected()));
            items.add(item);
        });
        return items;
    }

    /** What can be done with one lane. */
    List<MenuItem> of(String lane) {
        boolean folded = choices.choiceProperty().get().folded().contains(lane);
        return List.of(
                item(folded ? "timeline.lanes.unfold" : "timeline.lanes.fold", () -> choices.fold(lane, !folded)),
                item("timeline.lanes.up", () -> choices.move(lane, -1)),
                item("timeline.lanes.down", () -> choices.move(lane, 1)),
                item("timeline.lanes.hide", () -> choices.hide(lane, true)));
    }

    private MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem(say(key));
        item.setOnAction(_ -> action.run());
        return item;
    }

    private String say(String key) {
        return Message.of(key).in(locale);
    }
}
