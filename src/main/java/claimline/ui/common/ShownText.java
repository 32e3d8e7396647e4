package claimline.ui.common;

import claimline.model.Locator;
import java.util.Arrays;

/**
 * A text as a text area shows it, each line end as one {@code \n}, and where each code point of the original went.
 * Locators count code points of the text as it was attached; a text area counts UTF-16 units of what it shows.
 */
public final class ShownText {

    private final String text;
    private final int[] positions;

    private ShownText(String text, int[] positions) {
        this.text = text;
        this.positions = positions;
    }

    public static ShownText of(String original) {
        StringBuilder shown = new StringBuilder(original.length());
        int[] positions = new int[original.length() + 1];
        int codePoints = 0;
        int next;
        for (int at = 0; at < original.length(); at = next) {
            int codePoint = original.codePointAt(at);
            next = at + Character.charCount(codePoint);
            positions[codePoints++] = shown.length();
            if (codePoint != '\r') {
                shown.appendCodePoint(codePoint);
            } else if (next == original.length() || original.charAt(next) != '\n') {
                shown.append('\n');
            }
        }
        positions[codePoints] = shown.length();
        return new ShownText(shown.toString(), Arrays.copyOf(positions, codePoints + 1));
    }

    public String text() {
        return text;
    }

    /** Whether the text has these words at the place: if not, it is not the text that the place was taken from. */
    public boolean says(Locator place, String words) {
        return place.end() < positions.length
                && text.substring(start(place), end(place)).equals(words);
    }

    public int start(Locator place) {
        return positions[place.start()];
    }

    public int end(Locator place) {
        return positions[place.end()];
    }

    /**
     * The place of what stands from {@code start} to {@code end} as it is shown.
     *
     * @throws claimline.model.InvalidInputException if there is nothing between them
     */
    public Locator place(int start, int end) {
        return Locator.of(codePoint(start), codePoint(end));
    }

    private int codePoint(int position) {
        int found = Arrays.binarySearch(positions, position);
        return found < 0 ? -found - 1 : found;
    }
}
