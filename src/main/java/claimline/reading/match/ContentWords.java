package claimline.reading.match;

import claimline.reading.text.FoldedText;
import java.util.ArrayList;
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

    /**
     * A word in the form in which it is compared and in the one to show, and where it stands, in the positions of the
     * folded text.
     */
    record Word(String stem, String shown, int start, int end) {}

    private static final List<String> ENDINGS = List.of(
            "으로부터", "에서부터", "이라고는", "했습니다", "됐습니다", "합니다만", "하였으며", "되었으며", "하겠다고", "이라는", "이라고", "에서는", "에서도", "으로는",
            "으로도", "에게서", "했지만", "됐지만", "했으며", "됐으며", "했다고", "됐다고", "한다고", "된다고", "하면서", "되면서", "합니다", "됩니다", "입니다",
            "습니다", "하기도", "하려는", "하다는", "보다는", "까지는", "까지도", "부터는", "라는", "라고", "에서", "에게", "에는", "에도", "에만", "으로",
            "로는", "로도", "로서", "로써", "부터", "까지", "보다", "처럼", "만큼", "마다", "조차", "밖에", "이나", "이며", "이고", "인데", "이란", "했던",
            "했고", "했다", "됐던", "됐고", "됐다", "하는", "하며", "하고", "하게", "하여", "하기", "하자", "하다", "한다", "해서", "해야", "했을", "되는",
            "되며", "되고", "되자", "된다", "되어", "돼야", "적인", "적으로", "들이", "들을", "들은", "들의", "들도", "이다", "와의", "과의", "만에", "은",
            "는", "이", "가", "을", "를", "의", "에", "로", "와", "과", "도", "만", "나", "한", "할", "함", "해", "된", "될", "됨", "돼",
            "인", "들", "다", "고", "며");

    private static final Set<String> EMPTY = Set.of(
            "그리고",
            "그러나",
            "하지만",
            "또한",
            "이번",
            "지난",
            "올해",
            "지난해",
            "작년",
            "내년",
            "최근",
            "현재",
            "당시",
            "이날",
            "전날",
            "오는",
            "다음",
            "이후",
            "이전",
            "때문",
            "따라",
            "따르면",
            "따르",
            "위해",
            "위한",
            "대해",
            "대한",
            "통해",
            "통한",
            "관련",
            "가운데",
            "경우",
            "정도",
            "수준",
            "가량",
            "안팎",
            "대략",
            "거의",
            "약",
            "무려",
            "이상",
            "이하",
            "미만",
            "초과",
            "것으",
            "것으로",
            "것이",
            "것은",
            "것을",
            "있다",
            "있는",
            "있으",
            "있었",
            "없다",
            "없는",
            "했다",
            "밝혔",
            "밝히",
            "말했",
            "말하",
            "전했",
            "설명",
            "주장",
            "강조",
            "덧붙였",
            "알려졌",
            "알려",
            "그는",
            "그녀",
            "이를",
            "이에",
            "이는",
            "으로",
            "에서",
            "달러",
            "유로",
            "위안",
            "퍼센트",
            "포인트",
            "현지시간",
            "한국시간",
            "기자",
            "the",
            "a",
            "an",
            "of",
            "to",
            "in",
            "on",
            "at",
            "by",
            "for",
            "from",
            "with",
            "and",
            "or",
            "but",
            "as",
            "is",
            "are",
            "was",
            "were",
            "be",
            "been",
            "has",
            "have",
            "had",
            "it",
            "its",
            "that",
            "this",
            "these",
            "those",
            "than",
            "then",
            "about",
            "around",
            "nearly",
            "almost",
            "more",
            "less",
            "over",
            "under",
            "after",
            "before",
            "said",
            "say",
            "according",
            "will",
            "would",
            "could",
            "may",
            "might",
            "which",
            "who",
            "their",
            "his",
            "her",
            "he",
            "she",
            "they",
            "per",
            "cent",
            "percent",
            "dollar",
            "won",
            "euro",
            "year",
            "month",
            "week",
            "day",
            "last",
            "also",
            "up",
            "down",
            "not",
            "into",
            "between");

    private ContentWords() {}

    /** The words from one position to another, in their order. */
    static List<Word> in(FoldedText text, int from, int to) {
        List<Word> words = new ArrayList<>();
        int at = from;
        while (at < to) {
            int end = at;
            if (isHangul(text.charAt(at))) {
                while (end < to && isHangul(text.charAt(end))) {
                    end++;
                }
                if (!isDigit(text.charAt(at - 1))) { // else it is a unit, or a particle behind a name
                    String stem = stem(text.subSequence(at, end));
                    add(words, new Word(stem, stem, at, end));
                }
            } else if (isLatin(text.charAt(at))) {
                while (end < to && (isLatin(text.charAt(end)) || isDigit(text.charAt(end)))) {
                    end++;
                }
                String shown = text.subSequence(at, end);
                add(words, new Word(latin(shown), shown, at, end));
            } else {
                end++;
            }
            at = end;
        }
        return words;
    }

    private static void add(List<Word> words, Word word) {
        if (word.stem().length() > 1 && !EMPTY.contains(word.stem())) {
            words.add(word);
        }
    }

    private static String stem(String word) {
        boolean syllable = word.length() == 2 && (word.endsWith("는") || word.endsWith("를"));
        if (EMPTY.contains(word) || syllable) {
            return "";
        }
        for (String ending : ENDINGS) {
            if (word.endsWith(ending) && word.length() - ending.length() >= 2) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }

    private static String latin(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        boolean plural = lower.length() > 3 && lower.endsWith("s") && !lower.endsWith("ss");
        return plural ? lower.substring(0, lower.length() - 1) : lower;
    }

    private static boolean isHangul(char letter) {
        return letter >= 0xAC00 && letter <= 0xD7A3;
    }

    private static boolean isLatin(char letter) {
        return letter >= 'a' && letter <= 'z' || letter >= 'A' && letter <= 'Z' || letter >= 0xC0 && letter <= 0x24F;
    }

    private static boolean isDigit(char letter) {
        return letter >= '0' && letter <= '9';
    }
}
