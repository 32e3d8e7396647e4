package claimline.ui.reading;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.application.Platform;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.fxmisc.richtext.model.StyleSpansBuilder;

/**
 * Puts runs on a text, and points to a stretch of it. Only what changed: a long text has tens of thousands of runs, and
 * an accepted figure changes one. Where much changes, a piece at a time, so that the window answers meanwhile.
 */
final class Styling {

    /** In UTF-16 units. */
    private static final int PIECE = 40_000;

    private static final String POINTED = "mention-current";

    private final StyleClassedTextArea area;
    private List<Marks.Run> runs = List.of();

    /** Where each run starts. */
    private int[] starts = {};

    private int pointStart;
    private int pointEnd;

    /** How many of the runs, from the first, the text has; all of them but while pieces are put on. */
    private int done;

    Styling(StyleClassedTextArea area) {
        this.area = area;
    }

    /** The text is another one. */
    void forget() {
        runs = List.of();
        starts = new int[0];
        done = 0;
        pointStart = 0;
        pointEnd = 0;
    }

    /** Shows this stretch, and no other, as the one that is looked at. */
    void point(int start, int end) {
        if (start != pointStart || end != pointEnd) {
            int oldStart = pointStart;
            int oldEnd = pointEnd;
            pointStart = start;
            pointEnd = end;
            restyle(oldStart, oldEnd);
        }
        restyle(start, end);
    }

    /** The runs around a stretch, as they are now. */
    private void restyle(int start, int end) {
        if (start < end) {
            int first = runAt(start);
            style(first, runAt(end - 1) + 1);
        }
    }

    private int runAt(int position) {
        int found = Arrays.binarySearch(starts, position);
        return found < 0 ? -found - 2 : found;
    }

    void put(List<Marks.Run> wanted) {
        int same = 0;
        while (same < Math.min(wanted.size(), done) && wanted.get(same).equals(runs.get(same))) {
            same++;
        }
        int behind = done == runs.size() ? sameBehind(wanted, same) : 0;
        runs = wanted;
        starts = starts(wanted);
        done = same;
        int last = wanted.size() - behind;
        if (same == last || starts[last - 1] - starts[same] <= PIECE) {
            style(same, last);
            done = wanted.size();
        } else {
            goOn(wanted);
        }
    }

    /** How many of the last runs are those that the text has. */
    private int sameBehind(List<Marks.Run> wanted, int same) {
        int behind = 0;
        int most = Math.min(wanted.size(), runs.size()) - same;
        while (behind < most && wanted.get(wanted.size() - 1 - behind).equals(runs.get(runs.size() - 1 - behind))) {
            behind++;
        }
        return behind;
    }

    /** Unless others are wanted meanwhile. */
    private void goOn(List<Marks.Run> wanted) {
        if (runs == wanted && done < wanted.size()) {
            int next = done + 1;
            while (next < wanted.size() && starts[next] - starts[done] < PIECE) {
                next++;
            }
            style(done, next);
            done = next;
            Platform.runLater(() -> goOn(wanted));
        }
    }

    private static int[] starts(List<Marks.Run> runs) {
        int[] starts = new int[runs.size()];
        for (int i = 1; i < starts.length; i++) {
            starts[i] = starts[i - 1] + runs.get(i - 1).length();
        }
        return starts;
    }

    /** From one run to before another. */
    private void style(int first, int last) {
        if (first < last) {
            StyleSpansBuilder<Collection<String>> spans = new StyleSpansBuilder<>();
            for (int i = first; i < last; i++) {
                add(runs.get(i), starts[i], spans);
            }
            area.setStyleSpans(starts[first], spans.create());
        }
    }

    /** What is pointed to may be a part of a run. */
    private void add(Marks.Run run, int start, StyleSpansBuilder<Collection<String>> spans) {
        int end = start + run.length();
        int from = Math.clamp(pointStart, start, end);
        int to = Math.clamp(pointEnd, from, end);
        if (from == to) {
            spans.add(run.styles(), run.length());
            return;
        }
        Set<String> pointed = new LinkedHashSet<>(run.styles());
        pointed.add(POINTED);
        spans.add(run.styles(), from - start);
        spans.add(pointed, to - from);
        spans.add(run.styles(), end - to);
    }
}
