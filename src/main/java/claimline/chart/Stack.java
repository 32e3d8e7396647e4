package claimline.chart;

import claimline.chart.Mark.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Drawings below each other. */
public final class Stack {

    private Stack() {}

    /** One drawing with all of them, as wide as the widest; {@code gap} pixels between two. */
    public static Drawing of(List<Drawing> drawings, double gap) {
        double width = drawings.stream().mapToDouble(Drawing::width).max().orElse(1);
        List<Mark> marks = new ArrayList<>();
        double top = 0;
        for (Drawing drawing : drawings) {
            double y = top;
            drawing.withoutGround().marks().forEach(mark -> marks.add(Moved.by(0, y, mark)));
            top += drawing.height() + gap;
        }
        double height = Math.max(1, top - gap);
        marks.addFirst(new Box(0, 0, width, height, Ink.BACKGROUND, 1, Optional.empty()));
        return new Drawing(width, height, marks);
    }
}
