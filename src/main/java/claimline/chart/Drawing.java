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

    /** Those marks that reach into a part, where they are. */
    public Drawing within(Area part) {
        return new Drawing(
                width,
                height,
                marks.stream().filter(mark -> Area.of(mark).overlaps(part)).toList());
    }

    /** Without the ground that lies under everything, for a picture that is laid on something else. */
    public Drawing withoutGround() {
        boolean grounded = !marks.isEmpty()
                && marks.getFirst() instanceof Mark.Box box
                && box.fill() == Ink.BACKGROUND
                && box.w() >= width
                && box.h() >= height;
        return grounded ? new Drawing(width, height, marks.subList(1, marks.size())) : this;
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
