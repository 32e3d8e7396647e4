package claimline.reading.prose;

import claimline.reading.prose.Attribution.Holder;
import claimline.reading.prose.HappeningWords.Meaning;
import claimline.reading.prose.KoreanNames.Role;
import claimline.reading.prose.Passage.Word;
import claimline.reading.text.Lexicon;
import claimline.reading.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Happenings of a Korean sentence: the verbs that end its clauses, and those that stand with a date before a noun. */
final class KoreanHappenings {

    private static final int LONGEST_TITLE = 48;

    private static final List<String> CLAUSE_ENDS = List.of("며", "고", "는데", "지만", "으나", "면서", "자", "해", "아", "어", "데");

    private final Passage passage;
    private final KoreanNames names;
    private final List<Span> dates;
    private final Optional<Span> spokenOf;
    private int behind;
    private final List<Happening> happenings = new ArrayList<>();

    private KoreanHappenings(Passage passage, List<Span> dates, Optional<Span> spokenOf) {
        this.passage = passage;
        this.names = KoreanNames.ofAll(passage);
        this.dates = dates;
        this.spokenOf = spokenOf;
    }

    /**
     * @param dates of the sentence itself
     * @param spokenOf the last one before it
     */
    static List<Happening> of(Passage passage, List<Span> dates, Optional<Span> spokenOf) {
        KoreanHappenings reading = new KoreanHappenings(passage, dates, spokenOf);
        reading.read();
        return reading.happenings;
    }

    private void read() {
        int clause = 0;
        for (int i = 0; i < passage.size(); i++) {
            if (!passage.word(i).quotation() && passage.word(i).start() >= behind) {
                verb(i, clause);
                if (endsClause(i)) {
                    clause = i + 1;
                }
            }
        }
    }

    private boolean endsClause(int index) {
        return passage.isFollowedBy(index, ",") && CLAUSE_ENDS.stream().anyMatch(end -> passage.ends(index, end))
                || isPast(index) && !names(index, "다는", "다고");
    }

    private boolean names(int index, String... endings) {
        for (String ending : endings) {
            if (passage.ends(index, ending)) {
                return true;
            }
        }
        return false;
    }

    /** Forms of the past that end a clause. */
    private boolean isPast(int index) {
        return names(index, "했다", "됐다", "했고", "했으며", "됐고", "됐으며", "했지만", "했는데", "였다", "었다", "았다", "렸다", "졌다");
    }

    private void verb(int index, int clause) {
        int start = passage.word(index).start();
        Lexicon.Hit<Meaning> form = HappeningWords.KOREAN_FORM.longest(passage.folded(), start);
        if (form != null) {
            add(index, form, clause, form.meaning().needsDate(), form.end(), false);
            return;
        }
        Lexicon.Hit<Meaning> noun = HappeningWords.KOREAN_NOUN.longest(passage.folded(), start);
        if (noun == null) {
            return;
        }
        int end = noun.end();
        boolean moving = noun.meaning().category().equals("market") && stands(HappeningWords.MOVING, end);
        if (stands(HappeningWords.PAST, end) || moving) {
            add(index, noun, clause, noun.meaning().needsDate(), end, false);
        } else if (stands(HappeningWords.TO_COME, end)) {
            add(index, noun, clause, true, end, false);
        } else if (HappeningWords.ADNOMINAL.stream()
                        .anyMatch(each ->
                                end + each.length() == passage.word(index).end())
                && stands(HappeningWords.ADNOMINAL, end)) {
            add(index, noun, clause, true, end, true);
        }
    }

    private boolean stands(List<String> endings, int at) {
        return endings.stream().anyMatch(each -> passage.folded().startsWith(each, at, false));
    }

    private void add(int index, Lexicon.Hit<Meaning> verb, int clause, boolean needsDate, int end, boolean adnominal) {
        int from = passage.word(clause).start();
        int first = adnominal ? beginningOfPhrase(index, clause) : clause;
        Optional<Span> date = date(
                adnominal ? passage.word(first).start() : from,
                passage.word(index).start());
        if (needsDate && date.isEmpty()) {
            return;
        }
        behind = Math.max(end, passage.word(index).end());
        Span place = passage.span(passage.word(first).start(), behind);
        happenings.add(new Happening(
                place,
                passage.span(passage.word(index).start(), end),
                date.or(() -> before(passage.word(index).start())).or(() -> spokenOf),
                title(first, index, clause, verb.meaning(), adnominal),
                verb.meaning().category()));
    }

    /** Where what belongs to a verb before a noun begins: behind the topic or the clause before. */
    private int beginningOfPhrase(int index, int clause) {
        int first = index;
        while (first > clause && names.role(first - 1) != Role.TOPIC && !passage.isFollowedBy(first - 1, ",")) {
            first--;
        }
        return first;
    }

    /** The last date between two positions. */
    private Optional<Span> date(int from, int to) {
        Span place = passage.span(from, to);
        return dates.stream().filter(date -> place.overlaps(date)).reduce((_, later) -> later);
    }

    /** The last date of the sentence before a position. */
    private Optional<Span> before(int to) {
        return date(0, to);
    }

    private String title(int first, int verb, int clause, Meaning meaning, boolean adnominal) {
        List<String> words = new ArrayList<>();
        int subject = adnominal ? nearest(first, verb) : subject(first, verb);
        if (subject >= 0) {
            words.add(name(subject));
        } else if (clause > 0) {
            int before = subject(0, clause);
            Stream.of(before).filter(index -> index >= 0).map(this::name).forEach(words::add);
        }
        for (int i = Math.max(first, subject + 1); i < verb; i++) {
            Word word = passage.word(i);
            boolean said = word.quotation() && word.end() - word.start() > LONGEST_TITLE / 2;
            if (!said && !word.tail() && !isDate(i) && !KoreanSpeechWords.BEFORE_NAMES.contains(passage.text(i))) {
                words.add(bare(i));
            }
        }
        if (adnominal) {
            words.addAll(object(verb + 1));
        }
        words.add(meaning.title());
        return shortened(words);
    }

    private String particle(int index) {
        String one = names.role(index) == Role.NONE
                ? ""
                : passage.text(index).substring(passage.text(index).length() - 1);
        return Stream.of("이다", "에서", "보다", "으로", "을", "를", "의", "에", "로", "와", "과")
                .filter(each -> passage.ends(index, each) && passage.text(index).length() > each.length())
                .findFirst()
                .orElse(one);
    }

    /** The topic; where there is none the first subject, or who does so, too. */
    private int subject(int from, int to) {
        for (Role role : List.of(Role.TOPIC, Role.SUBJECT, Role.ALSO)) {
            for (int i = from; i < to; i++) {
                if (names.role(i) == role) {
                    return i;
                }
            }
        }
        return -1;
    }

    /** Before a verb that stands before a noun. */
    private int nearest(int from, int to) {
        int index = to - 1;
        while (index >= from && names.role(index) != Role.SUBJECT) {
            index--;
        }
        return index >= from ? index : -1;
    }

    private String name(int index) {
        Holder holder = names.ending(index);
        return (holder == null ? withoutParticle(index) : holder.name()) + ",";
    }

    /** What a verb before a noun is said of: up to the first word with a particle. */
    private List<String> object(int from) {
        List<String> words = new ArrayList<>();
        for (int i = from; i < Math.min(passage.size(), from + 6); i++) {
            String particle = particle(i);
            String word = passage.text(i);
            words.add(word.substring(0, word.length() - particle.length()));
            if (!particle.isEmpty() || passage.isFollowedBy(i, ",")) {
                break;
            }
        }
        return words;
    }

    private boolean isDate(int index) {
        Span span =
                passage.span(passage.word(index).start(), passage.word(index).end());
        return dates.stream().anyMatch(span::overlaps);
    }

    private String withoutParticle(int index) {
        Word word = passage.word(index);
        return passage.folded().subSequence(word.start(), word.end() - 1);
    }

    /** Without the particles that headlines leave out. */
    private String bare(int index) {
        boolean particle = names(index, "을", "를")
                && passage.word(index).end() - passage.word(index).start() > 2;
        return particle ? withoutParticle(index) : passage.text(index);
    }

    /** Who and the last words: what stands between is left out where it is long. */
    private static String shortened(List<String> words) {
        int first = words.getFirst().endsWith(",") ? 1 : 0;
        int kept = words.size();
        int length = first == 1 ? words.getFirst().length() : 0;
        while (kept > first && length + words.get(kept - 1).length() < LONGEST_TITLE) {
            length += words.get(--kept).length() + 1;
        }
        String whole = String.join(" ", words.subList(Math.min(kept, words.size() - 1), words.size()));
        String left = kept > first ? "… " : "";
        return first == 1 ? words.getFirst() + " " + left + whole : left + whole;
    }
}
