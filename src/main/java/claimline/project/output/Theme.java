package claimline.project.output;

import claimline.chart.Palette;
import claimline.model.Message;
import java.util.Locale;

/** In which colours a picture is painted. */
public enum Theme {
    LIGHT,
    DARK,
    PRINT;

    public Palette palette() {
        return switch (this) {
            case LIGHT -> Palette.light();
            case DARK -> Palette.dark();
            case PRINT -> Palette.print();
        };
    }

    public Message label() {
        return Message.of("chart.theme." + name().toLowerCase(Locale.ROOT));
    }
}
