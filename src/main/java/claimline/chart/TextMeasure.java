package claimline.chart;

import java.util.HashMap;
import java.util.Map;

/** How wide a text is in the font of whoever paints. */
@FunctionalInterface
public interface TextMeasure {

    /**
     * The advance width in pixels.
     *
     * @param size of the font, in pixels
     * @param strong whether it is set in the heavier of the two weights
     */
    double width(String text, double size, boolean strong);

    /** Measures each text once and remembers up to {@code most} widths. For one thread. */
    default TextMeasure remembering(int most) {
        record Asked(String text, double size, boolean strong) {}
        Map<Asked, Double> known = new HashMap<>();
        return (text, size, strong) -> {
            if (known.size() >= most) {
                known.clear();
            }
            return known.computeIfAbsent(new Asked(text, size, strong), asked -> width(text, size, strong));
        };
    }
}
