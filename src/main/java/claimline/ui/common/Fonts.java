package claimline.ui.common;

import claimline.chart.TextMeasure;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/** The bundled typeface in its two weights: it looks the same, and is as wide, on every machine. */
public final class Fonts {

    private static final List<String> FILES =
            List.of("/fonts/Pretendard-Regular.ttf", "/fonts/Pretendard-SemiBold.ttf");
    private static final Map<String, Font> MADE = new ConcurrentHashMap<>();

    private Fonts() {}

    /** Makes the typeface known to JavaFX; style sheets name it {@code Pretendard} and {@code Pretendard SemiBold}. */
    public static void load() {
        FILES.forEach(file -> Font.loadFont(Fonts.class.getResourceAsStream(file), 13));
    }

    /** @param size in pixels */
    public static Font of(double size, boolean strong) {
        return MADE.computeIfAbsent(
                size + (strong ? "s" : "r"), _ -> Font.font(strong ? "Pretendard SemiBold" : "Pretendard", size));
    }

    /** Measures as JavaFX will paint. For the JavaFX thread; remembers what it measured. */
    public static TextMeasure measure() {
        Text text = new Text();
        TextMeasure measure = (words, size, strong) -> {
            text.setFont(of(size, strong));
            text.setText(words);
            return text.getLayoutBounds().getWidth();
        };
        return measure.remembering(20_000);
    }
}
