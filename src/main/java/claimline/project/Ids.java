package claimline.project;

import java.util.Locale;
import java.util.function.Predicate;

/** Makes ids that a person can read: {@code 가상일보}, {@code gull-2}. */
final class Ids {

    private static final int LONGEST = 24;

    private Ids() {}

    /**
     * The wish as an id: letters and digits of any script, joined by hyphens; with a number behind it where that is
     * taken.
     *
     * @param fallback where the wish has neither letter nor digit
     */
    static String free(String wish, String fallback, Predicate<String> taken) {
        String id = slug(wish);
        id = id.isEmpty() ? fallback : id;
        String numbered = id;
        for (int number = 2; taken.test(numbered); number++) {
            numbered = id + "-" + number;
        }
        return numbered;
    }

    private static String slug(String wish) {
        StringBuilder slug = new StringBuilder();
        wish.toLowerCase(Locale.ROOT).codePoints().forEach(letter -> {
            if (Character.isLetterOrDigit(letter)) {
                slug.appendCodePoint(letter);
            } else if (!slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
            }
        });
        int points = Math.min(LONGEST, slug.codePointCount(0, slug.length()));
        int end = slug.offsetByCodePoints(0, points);
        return slug.substring(0, end).replaceAll("-$", "");
    }
}
