package claimline.reading.prose;

import claimline.reading.prose.Attribution.Holder;
import claimline.reading.text.Endings;
import java.util.Locale;

/** Finds who does something in an English sentence: beside its verb, to the left or to the right. */
final class EnglishNames {

    private static final int LONGEST = 14;

    private final Passage passage;
    private final String[] lower;

    EnglishNames(Passage passage) {
        this.passage = passage;
        this.lower = new String[passage.size()];
    }

    /** The word in lower case; empty before the first and behind the last. */
    String lower(int index) {
        if (index < 0 || index >= lower.length) {
            return "";
        }
        if (lower[index] == null) {
            lower[index] = passage.text(index).toLowerCase(Locale.ROOT);
        }
        return lower[index];
    }

    /** The words of a name, from the first to the last. */
    record Name(int first, int last) {}

    /** The name before a verb, past an insertion between commas; null where there is none. */
    Name before(int verb) {
        int last = verb - 1;
        while (last >= 0 && EnglishSpeechWords.BETWEEN.contains(lower(last))) {
            last--;
        }
        if (last >= 0 && passage.isFollowedBy(last, ",")) {
            last = beforeInsertion(last);
        }
        if (last < 0 || passage.word(last).quotation()) {
            return null;
        }
        int first = last;
        while (first > 0 && last - first < LONGEST && !parts(first - 1)) {
            first--;
        }
        while (first < last && isBeforeName(first)) {
            first++;
        }
        return isName(first) ? new Name(first, last) : null;
    }

    /** {@code Jane Roe, the keeper, said}: the word before the first comma; −1 where there is none. */
    private int beforeInsertion(int end) {
        int at = end - 1;
        while (at >= 0 && !passage.isFollowedBy(at, ",") && !passage.word(at).quotation() && end - at < LONGEST) {
            at--;
        }
        return at >= 0 && passage.isFollowedBy(at, ",") ? at : -1;
    }

    private boolean parts(int index) {
        return passage.isFollowedBy(index, ",;:.—–")
                || passage.word(index).quotation()
                || EnglishSpeechWords.CLAUSES.contains(lower(index)) && !joins(index);
    }

    /** {@code the ministry and the police}: not a new clause. */
    private boolean joins(int index) {
        boolean and = lower(index).equals("and");
        return and && index > 0 && isCapital(index - 1) && index + 1 < passage.size() && isCapital(index + 1);
    }

    private boolean isBeforeName(int index) {
        char first = passage.folded().charAt(passage.word(index).start());
        return EnglishSpeechWords.BEFORE_NAMES.contains(lower(index)) || Endings.isDigit(first);
    }

    /** The name from a word on; null where none begins there. */
    Name from(int first) {
        if (first >= passage.size() || passage.word(first).quotation() || !isName(first)) {
            return null;
        }
        int last = first;
        while (last + 1 < passage.size()
                && last - first < LONGEST
                && !passage.isFollowedBy(last, ",;:.—–!?")
                && !passage.word(last + 1).quotation()
                && !EnglishSpeechWords.ENDS.contains(lower(last + 1))) {
            last++;
        }
        return new Name(first, last);
    }

    private boolean isName(int index) {
        boolean clause =
                EnglishSpeechWords.CLAUSES.contains(lower(index)) || EnglishSpeechWords.VERBS.containsKey(lower(index));
        return !clause && (isCapital(index) || EnglishSpeechWords.DETERMINERS.contains(lower(index)));
    }

    private boolean isCapital(int index) {
        return Character.isUpperCase(passage.folded().charAt(passage.word(index).start()));
    }

    Holder holder(Name name) {
        return passage.holder(
                passage.word(name.first).start(), passage.word(name.last).end());
    }
}
