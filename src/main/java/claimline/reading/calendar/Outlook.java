package claimline.reading.calendar;

import claimline.reading.text.FoldedText;

/** Whether a sentence tells of what was or of what is to come, where a date stands in it. */
enum Outlook {
    BEHIND,
    /** A verb of the past ends the sentence, perhaps one of saying, that has nothing to do with the date. */
    TOLD,
    AHEAD,
    /** Nothing tells: a headline, a list. */
    OPEN;

    /** How far the words that tell may be from the date, in letters. */
    static final int REACH = 120;

    static Outlook of(FoldedText text, int start, int end) {
        Outlook korean = KoreanOutlook.of(text, end);
        return korean == OPEN ? EnglishOutlook.of(text, start, end) : korean;
    }
}
