package claimline.reading.page;

import claimline.reading.page.FurnitureWords.Sign;
import claimline.reading.text.Endings;
import claimline.reading.text.FoldedText;
import claimline.reading.text.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One line of a text, and the signs by which it is page furniture. Positions are those of the folded text. */
final class FurnitureLine {

    private static final int LONGEST = 160;
    private static final int LONGEST_BYLINE = 60;

    /** How much of a line is looked at, from its end. */
    private static final int LOOKED_AT = 300;

    private final FoldedText text;
    private final int start;
    private final int end;
    private final boolean prose;

    /** @param running whether a sentence runs from the line before into this one, or from this into the next */
    FurnitureLine(FoldedText text, int start, int end, boolean running) {
        this.text = text;
        this.start = start;
        this.end = end;
        this.prose = running || isProse();
    }

    /** Whether a sentence ends in the line, with a full stop. Questions and calls may be buttons. */
    private boolean isProse() {
        for (int i = start + 1; i < end; i++) {
            if (Endings.isStop(text.charAt(i))) {
                boolean full = text.charAt(i) == '.' || text.charAt(i) == '。';
                if (full && Endings.ends(text, start, i) && !isLoose(i)) {
                    return true;
                }
                i = Endings.afterStops(text, i) - 1;
            }
        }
        return false;
    }

    /** A full stop behind a single word, a number or an hour ends no sentence worth the name. */
    private boolean isLoose(int stop) {
        boolean blank = false;
        for (int i = start; i < stop && !blank; i++) {
            blank = text.charAt(i) == ' ';
        }
        boolean hour = text.startsWith(".m", stop - 2, true);
        return !blank || hour || Endings.isDigit(text.charAt(stop - 1));
    }

    boolean prose() {
        return prose;
    }

    /** The sign that makes the line furniture, or null. */
    Sign sign() {
        Sign phrase = phrase();
        if (phrase != null) {
            return phrase;
        }
        Sign beginning = beginning();
        if (beginning != null && (!prose || beginning == Sign.LINE)) {
            return beginning;
        }
        boolean line = !prose
                && end - start <= LONGEST
                && (isControls() || isStamp() || isByline() || isAddress() || isPath());
        return line ? Sign.LINE : null;
    }

    /** In prose a phrase speaks for the line only from its first sentence; what stands behind that is a part. */
    private Sign phrase() {
        int to = prose ? Math.min(end, start + LONGEST) : end;
        for (int i = Math.max(start, to - LOOKED_AT); i < to; i++) {
            Lexicon.Hit<Sign> hit = FurnitureWords.PHRASES.longest(text, i);
            if (hit != null) {
                return hit.meaning();
            }
            if (prose && Endings.isStop(text.charAt(i))) {
                if (Endings.ends(text, start, i)) {
                    return null;
                }
                i = Endings.afterStops(text, i) - 1;
            }
        }
        return null;
    }

    private Sign beginning() {
        int at = start;
        while (at < end && !Character.isLetterOrDigit(text.charAt(at)) && "ⓒ©▷(".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        Lexicon.Hit<Sign> hit = FurnitureWords.BEGINNINGS.longest(text, at);
        return hit == null ? null : hit.meaning();
    }

    /** The runs of letters, in lower case. */
    private List<String> words() {
        List<String> words = new ArrayList<>();
        int begin = -1;
        for (int i = start; i <= end; i++) {
            boolean letter = i < end && Character.isLetter(text.charAt(i));
            if (letter && begin < 0) {
                begin = i;
            } else if (!letter && begin >= 0) {
                words.add(text.subSequence(begin, i).toLowerCase(Locale.ROOT));
                begin = -1;
            }
        }
        return words;
    }

    private boolean isControls() {
        List<String> words = words();
        boolean all = words.stream().allMatch(FurnitureWords.CONTROLS::contains);
        boolean enough = words.size() > 1 && words.stream().distinct().count() > 1;
        return !words.isEmpty()
                && all
                && (enough || words.stream().anyMatch(word -> !FurnitureWords.WEAK.contains(word)));
    }

    /** A full date that is called a stamp, or stands among buttons only. */
    private boolean isStamp() {
        List<String> words = words();
        return hasDate()
                && (words.stream().limit(4).anyMatch(FurnitureWords.STAMPS::contains)
                        || words.stream().allMatch(word -> FurnitureWords.CONTROLS.contains(word) || isOfDate(word)));
    }

    private static boolean isOfDate(String word) {
        return FurnitureWords.MONTHS.contains(word) || FurnitureWords.OF_DATES.contains(word);
    }

    /** Year, month and day in figures, or a year after the name of a month. */
    private boolean hasDate() {
        int digits = 0;
        int groups = 0;
        for (int i = start; i <= end; i++) {
            char letter = i < end ? text.charAt(i) : ' ';
            if (Endings.isDigit(letter)) {
                digits++;
            } else {
                boolean year = digits == 4;
                groups = year ? 1 : digits > 0 && digits < 3 && groups > 0 ? groups + 1 : digits > 0 ? 0 : groups;
                boolean month = year && words().stream().anyMatch(FurnitureWords.MONTHS::contains);
                if (groups == 3 || month) {
                    return true;
                }
                digits = 0;
            }
        }
        return false;
    }

    private boolean isByline() {
        List<String> words = words();
        if (hasMail()) {
            return true;
        }
        boolean korean =
                words.size() >= 2 && words.size() <= 5 && words.stream().anyMatch(FurnitureWords.REPORTERS::contains);
        return end - start <= LONGEST_BYLINE && (korean && isNames(words) || isEnglishByline());
    }

    /** Names and titles: words of at most four syllables, without particles of a sentence between them. */
    private boolean isNames(List<String> words) {
        return FurnitureWords.REPORTERS.contains(words.getLast())
                && words.stream().allMatch(word -> word.length() <= 4 && Endings.isHangul(word.charAt(0)))
                && words.stream()
                        .noneMatch(word -> word.length() > 2 && "은는을를의에".indexOf(word.charAt(word.length() - 1)) >= 0);
    }

    private boolean isEnglishByline() {
        if (!text.startsWith("By ", start, false) && !text.startsWith("BY ", start, false)) {
            return false;
        }
        for (int i = start + 3; i < end; i++) {
            boolean begins = text.charAt(i - 1) == ' ';
            if (begins
                    && text.charAt(i) >= 'a'
                    && text.charAt(i) <= 'z'
                    && !text.startsWith("and ", i, false)
                    && text.charAt(i + 1) != '.') {
                return false;
            }
        }
        return true;
    }

    boolean hasMail() {
        for (int i = start + 1; i < end - 3; i++) {
            if (text.charAt(i) == '@'
                    && Character.isLetterOrDigit(text.charAt(i - 1))
                    && Character.isLetterOrDigit(text.charAt(i + 1))) {
                return true;
            }
        }
        return false;
    }

    private boolean isAddress() {
        boolean address = text.startsWith("http://", start, true)
                || text.startsWith("https://", start, true)
                || text.startsWith("www.", start, true);
        return address && text.subSequence(start, end).indexOf(' ') < 0;
    }

    /** {@code Home > News > World} */
    private boolean isPath() {
        int arrows = 0;
        for (int i = start; i < end; i++) {
            arrows += text.charAt(i) == '>' || text.charAt(i) == '›' ? 1 : 0;
        }
        return end - start <= LONGEST_BYLINE
                && arrows >= 1
                && words().stream().anyMatch(FurnitureWords.SECTIONS::contains)
                && words().size() <= arrows * 2 + 2;
    }

    boolean isSections() {
        List<String> words = words();
        return !prose && !words.isEmpty() && words.stream().allMatch(FurnitureWords.SECTIONS::contains);
    }

    /** One or two short words without a figure, as menus have them. */
    boolean isMenu() {
        boolean digits = false;
        for (int i = start; i < end; i++) {
            digits |= Endings.isDigit(text.charAt(i));
        }
        boolean latin = Endings.isLatin(text.charAt(start));
        return !prose && !digits && end - start <= (latin ? 16 : 6) && words().size() <= 2;
    }

    boolean hasDigits() {
        for (int i = start; i < end; i++) {
            if (Endings.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
