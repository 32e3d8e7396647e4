package claimline.reading;

import claimline.model.Moment;
import claimline.reading.text.FoldedText;
import claimline.reading.text.Lexicon;
import claimline.reading.text.Span;
import claimline.reading.text.WordTable;
import claimline.reading.text.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a figure depends on, as its sentence says: as of which day it was counted, and whether a price is the first or
 * the last of the day. Without these, a toll that rises from day to day would look like a contradiction.
 */
final class Qualifiers {

    private static final String AS_OF = "as-of";
    private static final String BASIS = "basis";

    /** What stands behind a date that says when something was counted. */
    private static final List<String> BEHIND_DATE =
            List.of("기준", "현재", "까지 확인", "까지 집계", "까지 파악", "까지 누적", "시점", "까지 모두", "까지 총");

    private static final List<String> BEFORE_DATE = List.of("as of ", "as at ", "by the end of ");

    private static final Pattern RISEN = Pattern.compile("에서 [^,.]{0,20}\\d[^,\\s]{0,10}로 ");

    private static final String SCOPE = "scope";

    private static final String PERIOD = "period";

    /** Behind these in English stands what it was before: fell to 48.2%, down from 59.7%. */
    private static final List<String> FROM =
            List.of("up from ", "down from ", "compared with ", "compared to ", "against ", "versus ");

    private static final List<String> INCLUDING = List.of(" including ", " excluding ", " before tax", " after tax");

    private static final List<String> INCLUDED =
            List.of("을 포함한", "를 포함한", "을 포함해", "를 포함해", "을 제외한", "를 제외한", "을 제외하고", "를 제외하고");

    private static final int FARTHEST = 60;
    private static final int MOST_WORDS = 4;

    private static final Lexicon<String> BASES = Lexicon.of(WordTable.words("""
        at the open: 장 초반, 장초반, 개장 직후, 개장 초, 시초가, 시가는, 출발, at the open, in early trading, opened
        at the close: 장을 마, 거래를 마, 장 마감, 마감, 종가, at the close, closed, closing, ended the day
        intraday: 장중, 장 중, intraday, during trading
        """));

    private final String original;
    private final FoldedText text;
    private final Circumstances circumstances;

    Qualifiers(String original, FoldedText text) {
        this.original = original;
        this.text = text;
        this.circumstances = new Circumstances(text);
    }

    /**
     * Of a figure; a date has none of them.
     *
     * @param inside all mentions of its sentence, in order
     */
    Map<String, String> of(Mention figure, Span sentence, List<Mention> inside) {
        Map<String, String> found = new HashMap<>();
        if (figure.kind() != MentionKind.DATE && figure.kind() != MentionKind.DURATION) {
            asOf(figure, inside).ifPresent(date -> found.put(AS_OF, date));
        }
        if (figure.kind() == MentionKind.PERCENT
                || figure.kind() == MentionKind.MONEY
                || figure.kind() == MentionKind.NUMBER) {
            basis(figure, sentence, inside).ifPresent(basis -> found.put(BASIS, basis));
        }
        scope(figure, sentence).ifPresent(scope -> found.put(SCOPE, scope));
        if (figure.kind() != MentionKind.DATE && isBefore(figure, sentence)) {
            found.put(PERIOD, "before");
        }
        circumstances.of(figure, sentence, inside).forEach(found::putIfAbsent);
        return found;
    }

    /** What is counted in, or not: $4.5bn including debt, 부채를 포함한 45억 달러. */
    private Optional<String> scope(Mention figure, Span sentence) {
        int end = figure.phrase().end();
        // a figure may go on behind what passes for the end of its sentence: Oct. 8
        String behind = original.substring(end, Math.max(end, Math.min(sentence.end(), end + FARTHEST)));
        for (String word : INCLUDING) {
            if (behind.regionMatches(true, 0, word, 0, word.length())) {
                return Optional.of(upToClause(behind.strip()));
            }
        }
        int start = Math.min(
                figure.phrase().start(),
                Math.max(sentence.start(), figure.phrase().start() - FARTHEST));
        String before = original.substring(start, figure.phrase().start()).stripTrailing();
        return INCLUDED.stream()
                .filter(before::endsWith)
                .map(word -> lastWord(before.substring(0, before.length() - word.length())) + word)
                .filter(scope -> !INCLUDED.contains(scope))
                .findFirst();
    }

    /** Whether it is what something rose or fell from: 12%에서 18%로. */
    private boolean isBefore(Mention figure, Span sentence) {
        int start = figure.phrase().start();
        int end = figure.phrase().end();
        int to = Math.min(sentence.end(), end + FARTHEST);
        return FROM.stream()
                        .anyMatch(word -> original.regionMatches(true, start - word.length(), word, 0, word.length()))
                || original.startsWith("에서 ", end)
                        && RISEN.matcher(original).region(end, to).lookingAt();
    }

    private static String upToClause(String words) {
        int end = 0;
        while (end < words.length() && ",.;:)".indexOf(words.charAt(end)) < 0) {
            end++;
        }
        String[] each = words.substring(0, end).split("\\s+", MOST_WORDS + 1);
        return String.join(" ", List.of(each).subList(0, Math.min(each.length, MOST_WORDS)));
    }

    private static String lastWord(String words) {
        return words.substring(words.lastIndexOf(' ') + 1);
    }

    /** The last date before the figure that says when it was counted; else one behind it. */
    private Optional<String> asOf(Mention figure, List<Mention> inside) {
        return inside.stream()
                .filter(mention -> mention.kind() == MentionKind.DATE && isAsOf(mention))
                .filter(mention -> mention.value().orElse(null) instanceof Moment)
                .reduce((one, other) -> other.span().start() < figure.span().start() ? other : one)
                .map(mention -> ((Moment) mention.value().get()).when().toString());
    }

    private boolean isAsOf(Mention date) {
        int end = date.span().end();
        int start = date.span().start();
        int next = original.startsWith(" ", end) ? end + 1 : end;
        return BEHIND_DATE.stream().anyMatch(word -> original.startsWith(word, next) && mayEnd(next + word.length()))
                || BEFORE_DATE.stream()
                        .anyMatch(word -> original.regionMatches(true, start - word.length(), word, 0, word.length()))
                || date.phrase().start() < start
                        && isAsOf(original.substring(date.phrase().start(), start));
    }

    /** 5월 기준 and 5월 기준으로, but not 5월 기준금리. */
    private boolean mayEnd(int end) {
        return end >= original.length()
                || !Words.isHangul(original.charAt(end))
                || "으의은이에과".indexOf(original.charAt(end)) >= 0;
    }

    private static boolean isAsOf(String words) {
        return BEFORE_DATE.stream().anyMatch(word -> words.equalsIgnoreCase(word));
    }

    /** Told between the figure before and the one behind this. */
    private Optional<String> basis(Mention figure, Span sentence, List<Mention> inside) {
        int from = sentence.start();
        int to = sentence.end();
        for (Mention other : inside) {
            if (other.kind() != MentionKind.DATE
                    && other.span().end() <= figure.span().start()) {
                from = Math.max(from, other.span().end());
            } else if (other.kind() != MentionKind.DATE
                    && other.span().start() >= figure.span().end()) {
                to = Math.min(to, other.span().start());
            }
        }
        for (int at = text.folded(from); at < text.folded(to); at++) {
            Lexicon.Hit<String> hit = Words.beginsAt(text, at) ? BASES.longest(text, at) : null;
            if (hit != null) {
                return Optional.of(hit.meaning());
            }
        }
        return Optional.empty();
    }
}
