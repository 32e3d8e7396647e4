package claimline.ui.common;

import claimline.comparison.Kind;
import java.util.Locale;
import javafx.scene.control.Label;

/**
 * A kind of finding as a small label: a sign, a word and a colour, so that no one of them carries the meaning alone.
 */
public final class KindChip extends Label {

    private String style = "";

    public KindChip() {
        getStyleClass().add("chip");
        setMinWidth(USE_PREF_SIZE);
    }

    /** @param kind null hides the chip */
    public void show(Kind kind, Locale locale) {
        show(kind, kind == null ? "" : Signs.of(kind) + " " + kind.label().in(locale));
    }

    /** Only the sign, where there is no room for the word. */
    public void showSign(Kind kind) {
        show(kind, Signs.of(kind));
    }

    private void show(Kind kind, String text) {
        Texts.show(this, text);
        String wanted = kind == null ? style : "chip-" + kind.outcome().name().toLowerCase(Locale.ROOT);
        if (!wanted.equals(style)) {
            getStyleClass().remove(style);
            getStyleClass().add(wanted);
            style = wanted;
        }
    }
}
