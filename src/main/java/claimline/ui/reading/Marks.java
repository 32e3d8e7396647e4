package claimline.ui.reading;

import claimline.model.Locator;
import claimline.project.Proposal;
import claimline.project.Proposal.State;
import claimline.project.Sheet;
import claimline.ui.common.ShownText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** How the stretches of an article's text are shown. */
final class Marks {

    /** A stretch that is shown in one way throughout. {@code length} is in UTF-16 units of the text as it is shown. */
    record Run(int length, Set<String> styles) {}

    private record Mark(int start, int end, List<String> styles) {}

    private Marks() {}

    /**
     * The runs of a text, one after the other; their lengths add up to the text's. What is looked at is not among them.
     */
    static List<Run> of(Shown shown) {
        Sheet sheet = shown.sheet();
        ShownText text = shown.text();
        List<Mark> marks = new ArrayList<>();
        shown.shared().forEach(each -> marks.add(mark(text, each.place(), List.of("shared"))));
        sheet.waiting().forEach(place -> marks.add(mark(text, place, List.of("waiting"))));
        sheet.furniture().forEach(place -> marks.add(mark(text, place, List.of("furniture"))));
        sheet.proposals().forEach(each -> marks.add(mark(text, each.place(), styles(each))));
        TreeSet<Integer> cuts = new TreeSet<>(List.of(text.text().length()));
        marks.forEach(mark -> {
            cuts.add(mark.start());
            cuts.add(mark.end());
        });
        return runs(marks, cuts);
    }

    private static Mark mark(ShownText text, Locator place, List<String> styles) {
        return new Mark(text.start(place), text.end(place), styles);
    }

    /** Marks are few where they overlap: those that are open at a position are kept while going on. */
    private static List<Run> runs(List<Mark> marks, TreeSet<Integer> cuts) {
        marks.sort((one, other) -> Integer.compare(one.start(), other.start()));
        List<Run> runs = new ArrayList<>();
        Map<List<String>, Set<String>> known = new HashMap<>();
        List<Mark> open = new ArrayList<>();
        int next = 0;
        int start = 0;
        for (int end : cuts) {
            int at = start;
            open.removeIf(mark -> mark.end() <= at);
            for (; next < marks.size() && marks.get(next).start() <= at; next++) {
                open.add(marks.get(next));
            }
            if (end > start) {
                List<String> styles = open.stream()
                        .filter(mark -> mark.end() > at)
                        .flatMap(mark -> mark.styles().stream())
                        .toList();
                runs.add(new Run(end - start, known.computeIfAbsent(styles, LinkedHashSet::new)));
            }
            start = end;
        }
        return runs;
    }

    private static List<String> styles(Proposal proposal) {
        return List.of("mention", "mention-" + proposal.kind(), state(proposal));
    }

    private static String state(Proposal proposal) {
        return switch (proposal.state()) {
            case State.Open _ -> "mention-open";
            case State.Accepted _ -> "mention-accepted";
            case State.Dismissed _ -> "mention-left";
        };
    }
}
