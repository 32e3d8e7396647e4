package claimline.reading.match;

import claimline.reading.text.Digits;
import claimline.reading.text.FoldedText;
import claimline.reading.text.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The words of a text that tell what it is about, without endings: runs of Hangul or of Latin letters and digits, no
 * words of grammar, no bare numbers.
 *
 * <p>Korean particles and endings are cut off by a table, longest first, as long as two syllables stay. That is no
 * analysis of the language: it is enough to see that two sentences speak of the same thing.
 */
final class ContentWords {

    /** What a word is in its sentence, as far as its ending tells. */
    enum Form {
        NOUN,
        /** Said to be what the sentence is about: 은, 는, 이, 가. */
        SUBJECT,
        VERB
    }

    /**
     * A word in the form in which it is compared and in the one to show, and where it stands, in the positions of the
     * folded text.
     *
     * @param clause which clause of the sentence it is in, counted from 0
     */
    record Word(String stem, String shown, Form form, int start, int end, int clause) {

        /** What to call it in a title: a verb by the noun that means the same. */
        String title() {
            return form == Form.VERB && Words.isHangul(stem.charAt(0))
                    ? Concepts.of(stem).map(Concepts.Concept::korean).orElse(shown)
                    : shown;
        }
    }

    /** What is glued to nouns, longest first. */
    private static final List<String> PARTICLES = words("""
        으로부터 에서부터 이라고는 에서는 에서도 으로는 으로도 에게서 보다는 까지는 까지도 부터는 이라는 이라고 입니다 라는 라고 에서 에게 에는 에도 에만 으로 로는 로도 로서 로써
        부터 까지 보다 처럼 만큼 마다 조차 밖에 이나 이며 이고 인데 이란 들이 들을 들은 들의 들도 이다 와의 과의 만에 은 는 이 가 을 를 의 에 로 와 과 도 만 나 들 인
        """);

    /** What makes a verb or an adjective of a noun, or ends a verb, longest first. */
    private static final List<String> VERBAL = words("""
        했습니다 됐습니다 합니다만 하였으며 되었으며 하겠다고 했지만 됐지만 했으며 됐으며 했다고 됐다고 한다고 된다고 하면서 되면서 합니다 됩니다 습니다 하기도 하려는 하다는 했으나
        됐으나 했다가 됐다가 했다며 됐다며 했는데 됐는데 하는데 되는데 시켰다 시켰고 적으로 했던 했고 했다 했으 했을 됐던 됐고 됐다 됐으 됐을 하는 하며 하고 하게 하여 하기 하자
        하다 한다 해서 해야 되는 되며 되고 되자 된다 되어 돼야 적인 으며 지만 으나 는데 면서 었다 았다 였다 렸다 졌다 겼다 쳤다 었고 았고 였고 렸고 졌고 겼고 쳤고 다고 다며 한
        할 함 해 된 될 됨 돼 다 고 며
        """);

    /** Behind a verb with one of these another clause begins. */
    private static final List<String> CONNECTIVES = words("""
        했고 됐고 하고 되고 었고 았고 였고 렸고 졌고 겼고 쳤고 났고 갔고 왔고 치고 리고 지고 으며 하며 되며 이며 지만 으나 는데 인데 면서 다가 다며 하자 되자
        """);

    /** Words of grammar, of time and of measure, and those that only say that something is said. */
    private static final Set<String> EMPTY = Set.copyOf(words("""
        그리고 그러나 하지만 또한 이번 지난 올해 지난해 작년 내년 최근 현재 당시 이날 전날 오는 다음 이후 이전 때문 따라 따르면 따르 위해 위한 대해 대한 통해 통한 관련 가운데
        경우 정도 수준 가량 안팎 대략 거의 약 무려 이상 이하 미만 초과 것으 것으로 것이 것은 것을 있다 있는 있으 있었 없다 없는 했다 밝혔 밝히 말했 말하 전했 설명 주장 강조
        덧붙였 알려졌 알려 그는 그녀 이를 이에 이는 으로 에서 달러 유로 위안 퍼센트 포인트 현지시간 한국시간 기자 오전 오후 새벽 저녁 아침 이튿날 이달 지난달 내달 다음달 사흘 나흘
        전년 동기 대비 같은 기간 직전 전분기 전월 전주 거래일 전일 기준 최소 최대 적어 많아 잠정 모두 모든 각각 한때 총 남짓 이미 아직 다시 또 가장 특히 바로 당초 앞서 뒤이 이어 한편 오늘 어제 내일 월요일 화요일 수요일 목요일 금요일
        토요일 일요일 상반기 하반기 분기 연말 연초 초반 후반 중순 하순 상순 무렵 즈음 동안 사이 가까 넘게 넘는 넘어 넘을 이르 달하 그친 그쳐 불과 육박 집계 추정 추산 예상 전망
        나타 기록 파악 조사됐 것이다 것이라 보인 보고 계획 예정 방침 뿐이 그래 그때 당일 매우 날의 동시 그동안 자신 스스 안에 두고 등은 등도 등이 밝힌 밝혔 물론 뒤에 앞에 새로 있습니 있었다 않는 않은 않았 되지 하지 갖고 한다 이라 라는 것에
        the a an of to in on at by for from with and or but as is are was were be been has have had it its
        that this these those than then about around nearly almost more less over under after before said
        say according will would could may might which who their his her he she they per cent percent dollar
        won euro year month week day last also up down not into between late early some least most only just
        still already even so such both each other another there here when while where what how all any no
        one two three first second third new now today yesterday tomorrow monday tuesday wednesday thursday
        friday saturday sunday january february march april june july august september october november
        december morning afternoon evening night noon midnight being do does did done get got make made take
        took found known including since until through during against off out via if because although though
        however million billion trillion thousand hundred dozen metre meter kilometre kilometer mile minute hour decade century ago half quarter four five six seven eight nine ten eleven twelve people person piece dollar pound yen yuan jan feb mar apr jun jul aug sep sept oct nov dec place can same officials official reported report told added stated estimated expected put
        """));

    /** They begin another clause in English. */
    private static final Set<String> CLAUSES = Set.copyOf(words("""
        and but while after before as which who when where although though because if
        """));

    /** The past of verbs that have no ending for it. */
    private static final Set<String> PAST = Set.copyOf(words("""
        began begin broke bought built came chose cut died fell fled flew found fought gave went grew held hit kept knew
        laid led left lost met paid quit ran rose sank sent shot shut sold split spoke spread stole stood struck sued swept
        threw took went withdrew won wrote
        """));

    private final FoldedText text;
    private final List<Word> words = new ArrayList<>();
    /** Where all clauses but the first begin. */
    private final List<Integer> clauses = new ArrayList<>();

    private ContentWords(FoldedText text) {
        this.text = text;
    }

    /** Those from one position to another. */
    static ContentWords in(FoldedText text, int from, int to) {
        ContentWords found = new ContentWords(text);
        found.read(from, to);
        return found;
    }

    /** In their order. */
    List<Word> words() {
        return Collections.unmodifiableList(words);
    }

    /** Which clause a position stands in, counted as those of the words are. */
    int clauseAt(int position) {
        return (int) clauses.stream().filter(start -> start <= position).count();
    }

    private void read(int from, int to) {
        int at = from;
        while (at < to) {
            char letter = text.charAt(at);
            int end = at + 1;
            if (Words.isHangul(letter)) {
                end = endOf(at, to, Words::isHangul);
                korean(at, end);
            } else if (isLatin(letter)) {
                end = endOf(at, to, each -> isLatin(each) || Digits.isDigit(each));
                latin(at, end);
            } else if (letter == ';' || letter == ',' && text.charAt(end) == ' ') {
                clauses.add(end);
            }
            at = end;
        }
    }

    private int endOf(int from, int to, Letters letters) {
        int end = from;
        while (end < to && letters.has(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private interface Letters {
        boolean has(char letter);
    }

    private void korean(int start, int end) {
        boolean glued = Digits.isDigit(text.charAt(start - 1)); // then it is a unit, or a particle behind a name
        String word = text.subSequence(start, end);
        if (!glued && !EMPTY.contains(word) && !VERBAL.contains(word)) {
            String particle = ending(word, PARTICLES);
            String verbal = ending(word, VERBAL);
            boolean verb = verbal.length() > particle.length();
            String stem = word.substring(0, word.length() - Math.max(verbal.length(), particle.length()));
            boolean subject = "은는이가".contains(particle) && particle.length() == 1;
            add(stem, stem, verb ? Form.VERB : subject ? Form.SUBJECT : Form.NOUN, start, end);
        }
        if (!glued && CONNECTIVES.stream().anyMatch(word::endsWith)) {
            clauses.add(end);
        }
    }

    private void latin(int start, int end) {
        String shown = text.subSequence(start, end);
        String lower = shown.toLowerCase(Locale.ROOT);
        if (CLAUSES.contains(lower)) {
            clauses.add(start);
        }
        boolean glued = Digits.isDigit(text.charAt(start - 1));
        if (!glued && !EMPTY.contains(lower)) {
            boolean verb = lower.endsWith("ing") || lower.endsWith("ed") || PAST.contains(lower);
            boolean name = Character.isUpperCase(shown.charAt(0));
            add(name ? shown : singular(lower), shown, verb ? Form.VERB : Form.NOUN, start, end);
        }
    }

    private void add(String stem, String shown, Form form, int start, int end) {
        if (stem.length() > 1 && !EMPTY.contains(stem)) {
            words.add(new Word(stem, shown, form, start, end, clauses.size()));
        }
    }

    /** The longest of the endings that leaves two syllables; none is "". */
    private static String ending(String word, List<String> endings) {
        return endings.stream()
                .filter(ending -> word.endsWith(ending) && word.length() - ending.length() >= 2)
                .findFirst()
                .orElse("");
    }

    static String singular(String lower) {
        boolean plural = lower.length() > 3 && lower.endsWith("s") && !lower.endsWith("ss");
        return plural ? lower.substring(0, lower.length() - 1) : lower;
    }

    private static boolean isLatin(char letter) {
        return Words.isLatin(letter) || letter >= 0xC0 && letter <= 0x24F;
    }

    private static List<String> words(String table) {
        return List.of(table.strip().split("\\s+"));
    }
}
