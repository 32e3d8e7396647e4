package claimline.reading.numeral;

import claimline.reading.numeral.Numeral.Form;
import claimline.reading.text.FoldedText;
import claimline.reading.text.Lexicon;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

/** Native numbers of Korean up to ninety-nine, as they stand alone and before a counter, with the vague ones. */
public final class NativeNumbers {

    private record Word(int least, int most) {}

    private static final Map<String, Integer> TENS = Map.ofEntries(
            Map.entry("열", 10),
            Map.entry("스물", 20),
            Map.entry("스무", 20),
            Map.entry("서른", 30),
            Map.entry("마흔", 40),
            Map.entry("쉰", 50),
            Map.entry("예순", 60),
            Map.entry("일흔", 70),
            Map.entry("여든", 80),
            Map.entry("아흔", 90));

    private static final Map<String, Word> ONES = Map.ofEntries(
            Map.entry("하나", new Word(1, 1)),
            Map.entry("한", new Word(1, 1)),
            Map.entry("둘", new Word(2, 2)),
            Map.entry("두", new Word(2, 2)),
            Map.entry("셋", new Word(3, 3)),
            Map.entry("세", new Word(3, 3)),
            Map.entry("석", new Word(3, 3)),
            Map.entry("넷", new Word(4, 4)),
            Map.entry("네", new Word(4, 4)),
            Map.entry("넉", new Word(4, 4)),
            Map.entry("다섯", new Word(5, 5)),
            Map.entry("여섯", new Word(6, 6)),
            Map.entry("일곱", new Word(7, 7)),
            Map.entry("여덟", new Word(8, 8)),
            Map.entry("아홉", new Word(9, 9)),
            Map.entry("한두", new Word(1, 2)),
            Map.entry("두세", new Word(2, 3)),
            Map.entry("두서너", new Word(2, 4)),
            Map.entry("두서넛", new Word(2, 4)),
            Map.entry("서너", new Word(3, 4)),
            Map.entry("서넛", new Word(3, 4)),
            Map.entry("너댓", new Word(4, 5)),
            Map.entry("네댓", new Word(4, 5)),
            Map.entry("너덧", new Word(4, 5)),
            Map.entry("네다섯", new Word(4, 5)),
            Map.entry("너더댓", new Word(4, 5)),
            Map.entry("대여섯", new Word(5, 6)),
            Map.entry("예닐곱", new Word(6, 7)),
            Map.entry("일고여덟", new Word(7, 8)),
            Map.entry("여덟아홉", new Word(8, 9)));

    private static final Lexicon<Word> WORDS = words();

    private NativeNumbers() {}

    public static boolean begins(char letter) {
        return WORDS.begins(letter);
    }

    /** The number that begins here, or null; a weak one, unless it has a ten and a one. */
    static Numeral at(FoldedText text, int start) {
        Lexicon.Hit<Word> hit = WORDS.longest(text, start);
        if (hit == null) {
            return null;
        }
        BigDecimal least = BigDecimal.valueOf(hit.meaning().least());
        BigDecimal most = BigDecimal.valueOf(hit.meaning().most());
        Numeral numeral = least.equals(most)
                ? Numeral.of(start, hit.end(), least, Form.WORDS)
                : Numeral.vague(start, hit.end(), least, most, Form.WORDS);
        return hit.end() - start < 3 ? numeral.asWeak() : numeral;
    }

    private static Lexicon<Word> words() {
        Map<String, Word> words = new HashMap<>(ONES);
        TENS.forEach((ten, value) -> {
            words.put(ten, new Word(value, value));
            ONES.forEach((one, digit) -> words.put(ten + one, new Word(value + digit.least(), value + digit.most())));
        });
        words.remove("스무하나"); // 스무 stands before a counter only
        words.put("여남은", new Word(10, 12));
        words.put("두어", new Word(2, 3));
        return Lexicon.of(words);
    }
}
