package claimline.reading.date;

import claimline.reading.text.Digits;
import claimline.reading.text.FoldedText;
import claimline.reading.text.Lexicon;
import claimline.reading.text.Words;

/** A place in a text that rules move on as they recognise. A rule that fails puts it back and returns null or false. */
final class DateCursor {

    private final FoldedText text;
    private int at;

    DateCursor(FoldedText text, int at) {
        this.text = text;
        this.at = at;
    }

    FoldedText text() {
        return text;
    }

    int at() {
        return at;
    }

    void to(int position) {
        at = position;
    }

    /** Back to a position, as a rule that fails does: {@code return cursor.back(start);}. */
    <T> T back(int position) {
        at = position;
        return null;
    }

    char peek() {
        return text.charAt(at);
    }

    char peek(int ahead) {
        return text.charAt(at + ahead);
    }

    boolean skip(char unit) {
        boolean there = unit != '\0' && text.charAt(at) == unit;
        at += there ? 1 : 0;
        return there;
    }

    boolean skip(String word) {
        boolean there = text.startsWith(word, at, true);
        at += there ? word.length() : 0;
        return there;
    }

    boolean skipAny(String units) {
        boolean there = units.indexOf(text.charAt(at)) >= 0;
        at += there ? 1 : 0;
        return there;
    }

    /** At most two blanks, or one line end where a line was broken within a phrase. */
    void skipBlank() {
        if (skip('\n')) {
            return;
        }
        if (skip(' ')) {
            skip(' ');
        }
    }

    boolean isAt(String word) {
        return text.startsWith(word, at, true);
    }

    /** The word that stands here, by a table; null where none does. */
    <T> T word(Lexicon<T> words) {
        Lexicon.Hit<T> hit = words.longest(text, at);
        if (hit == null) {
            return null;
        }
        at = hit.end();
        return hit.meaning();
    }

    /** The English word that stands here and ends here, by a table; null where none does. */
    <T> T wholeWord(Lexicon<T> words) {
        Lexicon.Hit<T> hit = words.longest(text, at);
        if (hit == null || !Words.latinEndsAt(text, hit.end())) {
            return null;
        }
        at = hit.end();
        return hit.meaning();
    }

    /** One to so many digits as a number; -1 where none stand, or more. */
    int digits(int most) {
        int start = at;
        int number = 0;
        while (at - start < most && Digits.isDigit(peek())) {
            number = number * 10 + peek() - '0';
            at++;
        }
        if (at == start || Digits.isDigit(peek())) {
            at = start;
            return -1;
        }
        return number;
    }

    /** Exactly so many digits. */
    int exactly(int count) {
        int start = at;
        int number = digits(count);
        if (at - start != count) {
            at = start;
            return -1;
        }
        return number;
    }

    /** Whether a word of Hangul ends here or goes on with a particle. */
    boolean endsKorean() {
        char next = peek();
        return !Words.isWord(next) || KoreanDateWords.PARTICLES.indexOf(next) >= 0;
    }

    /** Whether a word of Hangul ends here, no matter what particle would follow. */
    boolean endsWord() {
        return !Words.isWord(peek());
    }
}
