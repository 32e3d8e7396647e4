package claimline.reading.quantity;

import claimline.model.Unit;
import claimline.reading.quantity.UnitWord.Sort;
import claimline.reading.text.Digits;
import claimline.reading.text.FoldedText;
import claimline.reading.text.Lexicon;
import claimline.reading.text.WordTable;
import claimline.reading.text.Words;
import java.util.Locale;
import java.util.Map;

/** What an English number counts: the plural behind it, over an adjective or two. 4,871 broken wires. */
final class EnglishNouns {

    /** A noun behind a number. */
    record Noun(UnitWord unit, int end) {}

    static final UnitWord PERSON = UnitWord.of(Sort.COUNT, "{person}");

    private static final int MOST_WORDS = 4;
    private static final int LONGEST = 24;

    private static final Lexicon<String> KNOWN = Lexicon.of(WordTable.words("""
        person: people, persons, person, men, women, man, woman, children, child, kids, commuters, traders, workers, employees, staff
        person: residents, passengers, students, voters, users, soldiers, troops, refugees, migrants, patients, customers, visitors
        person: protesters, demonstrators, participants, engineers, developers, researchers, scientists, officers, personnel, pupils
        person: teachers, doctors, nurses, prisoners, hostages, civilians, members, adults, victims, guests, fans, viewers, tourists
        person: inhabitants, citizens, supporters, spectators, subscribers, respondents, applicants, shareholders, investors, police
        person: attendants, firefighters, suspects, policymakers, economists, analysts, lawmakers, responders, rescuers, medics
        person: guards, agents, executives, managers, directors, athletes, players, pilots, drivers, cyclists, pedestrians
        person: motorists, farmers, fishermen, sailors, miners, judges, jurors, lawyers, prosecutors, plaintiffs, defendants
        person: thieves, robbers, gunmen, attackers, militants, fighters, rebels, marines, veterans, delegates, representatives
        person: senators, candidates, graduates, babies, infants, teenagers, girls, boys, survivors, evacuees, inmates, detainees
        person: immigrants, clients, consumers, buyers, staffers, technicians, operators, mechanics, cleaners, contractors
        person: volunteers, donors, recipients, policemen, firemen, crewmembers, crew, deaths, fatalities, injuries, casualties
        house: homes, houses
        company: companies, company, firms, businesses, startups, start-ups, manufacturers, banks
        aircraft: aircraft
        sheep: sheep
        cattle: cattle
        fish: fish
        item: pieces, items, units
        vehicle: vehicles, cars, trucks, buses, lorries
        boat: boats, ferries
        life: lives
        foot: feet
        species: species
        series: series
        """));

    /** Of time, which is for the dates to read. */
    private static final Lexicon<Boolean> TIME = Lexicon.of(WordTable.set("""
        year years month months week weeks day days hour hours minute minutes second seconds decade decades century
        centuries quarter quarters fortnight fortnights night nights morning mornings weekend weekends weekday weekdays
        monday mondays tuesday tuesdays wednesday wednesdays thursday thursdays friday fridays saturday saturdays sunday
        sundays am pm a.m. p.m. o'clock bc ad bce ce mins min hrs hr secs sec yrs yr half
        january february march april june july august september october november december
        """));

    /** Never a noun that is counted, nor before one. */
    private static final Lexicon<Boolean> STOPS = Lexicon.of(WordTable.set("""
        of in on at to for from by with and or but the a an is are was were be been being has have had having will would can
        could may might must should than as per out up down over under about into after before during since until while when
        where who whom whose which what that this these those its their his her our your my it they he she we you i not no if
        so because said says say also only just still yet again each every does do did done goes went gets got makes made
        takes took through against between among across without within towards toward around near behind beyond besides
        plus minus via versus vs away ago later earlier left right east west north south online offline back then there here
        this's percent apart ahead behind thus perhaps maybe always sometimes whereas across's lies remains became becomes onwards onward upwards afterwards backwards forwards
        """));

    private EnglishNouns() {}

    /** Whether a word of time stands here. */
    static boolean isTime(FoldedText text, int at) {
        return TIME.longest(text, at, hit -> Words.endsAt(text, hit.end())) != null;
    }

    /** The noun that the number counts, or null. */
    static Noun behind(FoldedText text, int end, Figure figure) {
        boolean one = figure.first().number().upTo(1) == 1 && !figure.isBand();
        return behind(text, end, one, figure.first().number().isVague());
    }

    /** The noun behind a number, or null. */
    static Noun behind(FoldedText text, int numberEnd, boolean one, boolean vague) {
        int at = numberEnd;
        if (text.startsWith(" of ", at, true) && vague) {
            at += 3;
        }
        for (int words = 0; words < MOST_WORDS; words++) {
            int start = at + 1;
            int end = wordEnd(text, start);
            if (text.charAt(at) != ' ' || end == start || end - start > LONGEST || isStop(text, start, end)) {
                return null;
            }
            if (isTime(text, start)) {
                return new Noun(UnitWord.of(Sort.TIME, "1"), end);
            }
            Lexicon.Hit<String> known = KNOWN.longest(text, start, hit -> Words.endsAt(text, hit.end()));
            if (known != null) {
                return noun(known.meaning(), known.end());
            }
            if (!one && isPlural(text, start, end)) {
                return noun(singular(text.subSequence(start, end).toString()), end);
            }
            at = end;
        }
        return null;
    }

    /** Whether nothing that might be counted stands behind a number: a word of grammar, or no word at all. */
    static boolean isBare(FoldedText text, int end) {
        int start = Words.behindBlanks(text, end);
        int wordEnd = wordEnd(text, start);
        return wordEnd == start || isStop(text, start, wordEnd);
    }

    private static Noun noun(String name, int end) {
        return new Noun(new UnitWord(Sort.COUNT, new Unit("{" + name + "}"), 0), end);
    }

    private static int wordEnd(FoldedText text, int start) {
        int end = start;
        while (Words.isLatin(text.charAt(end))
                || end > start && (Digits.isDigit(text.charAt(end)) || text.charAt(end) == '-')) {
            end++;
        }
        return end;
    }

    private static boolean isStop(FoldedText text, int start, int end) {
        return STOPS.longest(text, start, hit -> hit.end() == end) != null;
    }

    private static boolean isPlural(FoldedText text, int start, int end) {
        if (end - start < 4 || text.charAt(end - 1) != 's') {
            return false;
        }
        char before = text.charAt(end - 2);
        return before != 's' && before != 'u' && before != 'i' && !text.startsWith("ous", end - 3, true);
    }

    private static final Map<String, String> ENDINGS =
            Map.of("ies", "y", "ches", "ch", "shes", "sh", "sses", "ss", "xes", "x");

    private static String singular(String plural) {
        String word = plural.toUpperCase(Locale.ROOT).equals(plural) ? plural : plural.toLowerCase(Locale.ROOT);
        for (Map.Entry<String, String> ending : ENDINGS.entrySet()) {
            if (word.endsWith(ending.getKey())) {
                return word.substring(0, word.length() - ending.getKey().length()) + ending.getValue();
            }
        }
        return word.substring(0, word.length() - 1);
    }
}
