package claimline.reading;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

/**
 * How fast texts are read, on one thread: invented news in Korean and English with a figure or date every fifteen words
 * or so, in megabytes of UTF-8 a second, and by how much the time grows when the text doubles (2 is linear). Then a
 * text of 50 MB, and ten million digits in a row.
 *
 * <p>Prints one line of JSON. Times are what the one thread took of a processor, medians: the clock would tell what
 * else the machine did.
 */
public final class ReadingBench {

    private static final int RUNS = 9;
    private static final int WARM_UP = 4;
    private static final int LETTERS = 2_000_000;
    private static final int LARGE = 50_000_000;
    private static final int DIGITS = 10_000_000;

    private static final Optional<LocalDate> PUBLISHED = Optional.of(LocalDate.of(2031, 5, 1));

    private static final List<String> KOREAN = List.of(
            "항만청은", "새 부두를", "고치는 데", "적지 않은", "비용이 든다고", "밝혔다.", "시민들은", "다리 위에서", "오래", "기다렸고", "여객선 회사는", "이를",
            "받아들이지", "않았다.", "한편", "이 도시의", "시장은", "회의에서", "그 까닭을", "물었다.", "전문가들은", "안개가 걷히면", "배가 다시", "뜰 것으로",
            "내다봤다.\n");

    private static final List<String> KOREAN_FIGURES = List.of(
            "557만6000달러(약 83억원)를",
            "지난달 27일",
            "17.4% 급락한",
            "수십만 개의",
            "2천여 명이",
            "14분의 1",
            "1위",
            "올해 1월 5일",
            "최소 6개월",
            "3조2천억원",
            "10명 중 7명이",
            "25배 이상",
            "7%대",
            "세 번째",
            "12일(현지시간)");

    private static final List<String> ENGLISH = List.of(
            "the harbour authority",
            "said on",
            "that a new",
            "quay",
            "would be",
            "built",
            "before the",
            "winter.",
            "Commuters",
            "waited for",
            "hours",
            "while ferries",
            "kept",
            "to the shore,",
            "and an engineer",
            "doubted",
            "whether it",
            "was",
            "safe.",
            "Its owner",
            "declined to",
            "comment",
            "about the fog",
            "which had",
            "lifted.\n");

    private static final List<String> ENGLISH_FIGURES = List.of(
            "$5.6 million",
            "last Monday",
            "fell 17.4 per cent",
            "tens of thousands of people",
            "about 2,000 jobs",
            "one in fourteen",
            "third-largest",
            "5 January",
            "at least six months",
            "US$3.2bn (£2.5bn)",
            "two-thirds",
            "25 times",
            "on 12 December 2030",
            "40 kilometres",
            "No. 1");

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private ReadingBench() {}

    /** Runs the benchmark. */
    public static void main(String[] arguments) {
        String korean = news(KOREAN, KOREAN_FIGURES, LETTERS);
        String english = news(ENGLISH, ENGLISH_FIGURES, LETTERS);
        for (int run = 0; run < WARM_UP; run++) {
            read(korean, Language.KOREAN);
            read(english, Language.ENGLISH);
        }
        double koreanSpeed = speed(korean, Language.KOREAN);
        double englishSpeed = speed(english, Language.ENGLISH);
        double koreanRatio = ratio(korean, Language.KOREAN);
        double englishRatio = ratio(english, Language.ENGLISH);
        String large = news(KOREAN, KOREAN_FIGURES, LARGE / 5 * 2);
        System.out.printf(
                Locale.ROOT,
                "{\"koreanMBs\": %.1f, \"englishMBs\": %.1f, \"koreanDoubling\": %.2f, \"englishDoubling\": %.2f,"
                    + " \"mentionsPerKB\": %.1f, \"largeMB\": %.0f, \"largeSeconds\": %.2f, \"digitsSeconds\": %.3f,"
                    + " \"digitsMentions\": %d}%n",
                koreanSpeed,
                englishSpeed,
                koreanRatio,
                englishRatio,
                read(korean, Language.KOREAN) * 1000.0 / bytes(korean),
                bytes(large) / 1e6,
                seconds(large, Language.KOREAN, 1),
                seconds("7".repeat(DIGITS), Language.KOREAN, 3),
                read("7".repeat(DIGITS), Language.ENGLISH));
    }

    private static String news(List<String> words, List<String> figures, int letters) {
        Random random = new Random(20310501);
        StringBuilder text = new StringBuilder(letters + 100);
        while (text.length() < letters) {
            List<String> from = random.nextInt(8) == 0 ? figures : words;
            text.append(from.get(random.nextInt(from.size()))).append(' ');
        }
        return text.toString();
    }

    private static double speed(String text, Language language) {
        return bytes(text) / 1e6 / seconds(text, language, RUNS);
    }

    private static double ratio(String text, Language language) {
        String half = text.substring(0, text.length() / 2);
        return seconds(text, language, RUNS) / seconds(half, language, RUNS);
    }

    private static double seconds(String text, Language language, int runs) {
        double[] seconds = new double[runs];
        for (int run = 0; run < runs; run++) {
            long start = THREADS.getCurrentThreadCpuTime();
            read(text, language);
            seconds[run] = (THREADS.getCurrentThreadCpuTime() - start) / 1e9;
        }
        Arrays.sort(seconds);
        return seconds[runs / 2];
    }

    private static int read(String text, Language language) {
        return Reading.of(text, language, PUBLISHED).size();
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
