package claimline.reading.calendar;

import claimline.reading.text.DateTables;
import claimline.reading.text.FoldedText;
import claimline.reading.text.Lexicon;
import claimline.reading.text.SentenceEnds;
import claimline.reading.text.Words;
import java.util.List;

/** Verbs around a date of English: the last one before it tells, else the first one behind it. */
final class EnglishOutlook {

    private static final int LONGEST_VERB = 20;

    private static final List<String> BEFORE_PARTICIPLE = List.of(" be ", " stay ", " remain ", " get ", " not be ");

    private static final Lexicon<Outlook> VERBS = verbs();

    private EnglishOutlook() {}

    static Outlook of(FoldedText text, int start, int end) {
        if (text.startsWith("'s ", end, false)) {
            return Outlook.OPEN; // Tuesday's closing price: what the sentence tells is of another day
        }
        int first = Math.max(start - Outlook.REACH, 0);
        for (int at = start - 1; at >= first && !SentenceEnds.at(text, at); at--) {
            Outlook told = told(text, at);
            if (told != Outlook.OPEN) {
                return told;
            }
        }
        int last = Math.min(end + Outlook.REACH, text.length());
        for (int at = end; at < last && !SentenceEnds.at(text, at); at++) {
            Outlook told = told(text, at);
            if (told != Outlook.OPEN) {
                return told;
            }
        }
        return Outlook.OPEN;
    }

    /** What the verb that begins here tells. */
    private static Outlook told(FoldedText text, int at) {
        char first = text.charAt(at);
        if (!Words.isLatin(first) && first != '\'' || Words.isLatin(text.charAt(at - 1))) {
            return Outlook.OPEN;
        }
        Lexicon.Hit<Outlook> hit = VERBS.longest(text, at, each -> Words.endsAt(text, each.end()));
        if (hit != null) {
            return hit.meaning();
        }
        int end = at;
        while (end - at < LONGEST_VERB && Words.isLatin(text.charAt(end))) {
            end++;
        }
        boolean past = end - at > 4 && text.startsWith("ed", end - 2, false);
        return past && !isParticiple(text, at) ? Outlook.BEHIND : Outlook.OPEN;
    }

    /** will stay closed: the verb before it tells. */
    private static boolean isParticiple(FoldedText text, int at) {
        for (String verb : BEFORE_PARTICIPLE) {
            if (text.startsWith(verb, at - verb.length(), true)) {
                return true;
            }
        }
        return false;
    }

    private static Lexicon<Outlook> verbs() {
        return Lexicon.of(DateTables.meanings("""
            AHEAD: will, 'll, is to, are to, was to, be held, set to, due, scheduled, plans, planned, plan, expected, expects, shall
            AHEAD: upcoming, aims, going to, is set, are set, promised to, deadline, hopes to, would, starts, begins, opens, ends, meets, kicks off
            AHEAD: takes place, closes, takes effect, take effect, comes into, come into, goes into, go into, takes over, expires
            BEHIND: said, was, were, had, has, fell, rose, told, came, went, began, took, made, held, saw, won, lost, met, left
            BEHIND: sent, found, got, ran, gave, have, grew, did, told, wrote, spoke, hit, shot, sold, bought, led, became
            """, Outlook::valueOf));
    }
}
