package claimline.ui.common;

import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** Copying. */
public final class Clipboards {

    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    private static final KeyCombination COPY_PICTURE =
            new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);

    private Clipboards() {}

    /** Whether the key asks for a copy. */
    public static boolean isCopy(KeyEvent key) {
        return COPY.match(key);
    }

    /** Whether the key asks for a copy as a picture. */
    public static boolean isCopyOfPicture(KeyEvent key) {
        return COPY_PICTURE.match(key);
    }

    /** Puts a picture where other programs can paste it from. */
    public static void put(Image picture) {
        ClipboardContent content = new ClipboardContent();
        content.putImage(picture);
        Clipboard.getSystemClipboard().setContent(content);
    }

    /** Puts a text where other programs can paste it from. */
    public static void put(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
