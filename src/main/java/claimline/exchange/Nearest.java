package claimline.exchange;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Which of the known names was probably meant by an unknown one. */
final class Nearest {

    private static final int LONGEST = 40;

    private Nearest() {}

    /**
     * The known name that is at most two typing slips away, and less than half of what was written; case does not
     * count.
     */
    static Optional<String> to(String written, List<String> known) {
        if (written.length() > LONGEST) {
            return Optional.empty();
        }
        String lower = written.toLowerCase(Locale.ROOT);
        int most = Math.min(2, (written.length() - 1) / 2);
        return known.stream()
                .filter(each -> slips(lower, each.toLowerCase(Locale.ROOT)) <= most)
                .min(Comparator.comparingInt(each -> slips(lower, each.toLowerCase(Locale.ROOT))));
    }

    /** Letters to put in, leave out or replace to come from one word to the other (Levenshtein). */
    private static int slips(String from, String to) {
        int[] above = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int[] row = new int[to.length() + 1];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int replaced = above[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, 1 + Math.min(above[j], row[j - 1]));
            }
            above = row;
        }
        return above[to.length()];
    }
}
