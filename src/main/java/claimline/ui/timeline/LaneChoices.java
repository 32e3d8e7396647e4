package claimline.ui.timeline;

import claimline.model.Message;
import claimline.model.Source;
import claimline.model.Wording;
import claimline.project.Matches;
import claimline.project.Project;
import claimline.project.Story;
import claimline.timeline.EventIndex;
import claimline.timeline.LaneChoice;
import claimline.timeline.LanesBy;
import claimline.timeline.Numbers;
import claimline.ui.timeline.Laid.Asked;
import claimline.ui.workspace.Workspace;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** By what events are put into lanes, and which lanes are shown, where and how tall. */
public final class LaneChoices {

    /** Who is told that there is another index, or that its lanes are shown in another way. */
    interface Receiver {

        void take(Laid laid, LaneChoice choice, boolean sameEvents);
    }

    private final Workspace workspace;
    private final Receiver receiver;
    private final Map<LanesBy, LaneChoice> choices = new EnumMap<>(LanesBy.class);
    private final ReadOnlyObjectWrapper<LaneChoice> choice =
            new ReadOnlyObjectWrapper<>(LaneChoice.all(LanesBy.CATEGORY));

    private Project project;
    private EventIndex index = EventIndex.EMPTY;
    private Story story;

    /** Null before anything is shown. */
    private Laid laid;

    LaneChoices(Workspace workspace, Receiver receiver) {
        this.workspace = workspace;
        this.receiver = receiver;
    }

    void takeStory() {
        Story before = story;
        story = workspace.story();
        if (workspace.projectProperty().get() != project) {
            project = workspace.projectProperty().get();
            read(workspace.laneChoices());
        }
        boolean sameEvents = before != null && before.events().equals(story.events());
        build(sameEvents);
    }

    private void read(List<LaneChoice> kept) {
        choices.clear();
        kept.forEach(each -> choices.put(each.by(), each));
        choice.set(kept.isEmpty() ? LaneChoice.all(LanesBy.CATEGORY) : kept.getFirst());
    }

    /** A story in memory is small enough to be put into lanes at once. */
    private void build(boolean sameEvents) {
        Story wanted = story;
        LanesBy by = choice.get().by();
        if (wanted.events().areInMemory()) {
            take(wanted.index(by), sameEvents);
        } else {
            workspace.work("task.lanes", () -> wanted.index(by), built -> {
                if (wanted == story && by == choice.get().by()) {
                    take(built, sameEvents);
                }
            });
        }
    }

    private void take(EventIndex built, boolean sameEvents) {
        index = built;
        narrow(sameEvents);
    }

    /** Takes out what facets leave out now. */
    void narrow() {
        narrow(true);
    }

    /** What is sorted out of a large index is sorted out aside, and shown all at once. */
    private void narrow(boolean sameEvents) {
        Matches found = workspace.filter().matches();
        Asked asked = new Asked(index, story, found.faceted());
        if (laid != null && laid.asked().equals(asked)) {
            receiver.take(laid, choice.get(), sameEvents);
        } else if (story.events().areInMemory()) {
            show(Laid.of(asked, found.hits()), sameEvents);
        } else {
            workspace.work("task.lanes", () -> Laid.of(asked, found.hits()), made -> {
                Numbers faceted = workspace.filter().matches().faceted();
                if (asked.equals(new Asked(index, story, faceted))) {
                    show(made, sameEvents);
                }
            });
        }
    }

    private void show(Laid made, boolean sameEvents) {
        laid = made;
        receiver.take(made, choice.get(), sameEvents);
    }

    /** The lanes there are, shown or not, in the order chosen. */
    public List<String> all() {
        return choice.get().ordered(index.lanes());
    }

    public ReadOnlyObjectProperty<LaneChoice> choiceProperty() {
        return choice.getReadOnlyProperty();
    }

    public void putBy(LanesBy by) {
        if (by != choice.get().by()) {
            choice.set(choices.getOrDefault(by, LaneChoice.all(by)));
            workspace.keepLaneChoice(choice.get());
            build(true);
        }
    }

    /** Folds a lane that is open, opens one that is folded. */
    public void fold(String lane) {
        fold(lane, !choice.get().folded().contains(lane));
    }

    public void fold(String lane, boolean folded) {
        change(choice.get().withFolded(lane, folded));
    }

    public void hide(String lane, boolean hidden) {
        change(choice.get().withHidden(lane, hidden));
    }

    /** @param places up if negative */
    public void move(String lane, int places) {
        change(choice.get().moved(lane, places, index.lanes()));
    }

    private void change(LaneChoice wanted) {
        choices.put(wanted.by(), wanted);
        choice.set(wanted);
        workspace.keepLaneChoice(wanted);
        narrow();
    }

    /** What a lane is called. */
    public String title(String lane) {
        return lane.isEmpty()
                ? Message.of("timeline.lane.none").in(workspace.locale())
                : titles(index).getOrDefault(lane, lane);
    }

    Map<String, String> titles(EventIndex wanted) {
        return wanted.lanes().stream()
                .filter(lane -> !lane.isEmpty())
                .collect(Collectors.toMap(
                        lane -> lane, lane -> switch (choice.get().by()) {
                            case CATEGORY -> Wording.category(lane, workspace.locale());
                            case SOURCE -> story.source(lane).map(Source::name).orElse(lane);
                            case HOLDER, TAG, NONE -> lane;
                        }));
    }

    /** The numbers of those events that any source reports and that are wanted. */
    Numbers numbers(Predicate<String> wanted) {
        return Laid.numbers(story, wanted);
    }
}
