package claimline.chart;

import java.util.List;
import java.util.Optional;

/**
 * A picture as data: marks from the bottom to the top, in pixels. A painter paints exactly these and cuts off what lies
 * outside.
 */
public record Drawing(double width, double height, List<Mark> marks) {

    public Drawing {
        marks = List.copyOf(marks);
    }

    /** What the topmost mark there stands for; nothing where that mark stands for nothing, or outside the picture. */
    public Optional<String> hit(double x, double y) {
        if (x < 0 || y < 0 || x >= width || y >= height) {
            return Optional.empty();
        }
        return marks.reversed().stream()
                .filter(mark -> mark.covers(x, y))
                .findFirst()
                .flatMap(Mark::target);
    }
}
