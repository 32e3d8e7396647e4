package claimline.exchange.article;

import claimline.model.FuzzyDate;
import claimline.model.Message;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a text itself tells of its title, author, publisher and date, in the lines before its first sentence and in its
 * last ones. Only what is clear is taken.
 */
final class Head {

    private static final int HEAD_LINES = 40;
    private static final int TAIL_LINES = 25;

    /** Lines such as that of the date may stand below the first sentence, which may be a summary. */
    private static final int BELOW = 4;

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_STAMP_LINE = 90;
    private static final int BESIDE_A_TIME = 45;
    private static final int BESIDE_A_DAY = 25;

    /** What a date of publication is called, before or behind it, in lower case. */
    private static final List<String> PUBLISHED =
            List.of("입력", "등록", "승인", "송고", "게재", "발행", "작성", "게시", "published", "posted", "publication date");

    private static final List<String> REVISED =
            List.of("수정", "업데이트", "갱신", "updated", "update:", "modified", "revised");

    /** Words with which no Korean headline ends, but lines that go on do. */
    private static final List<String> GOING_ON = List.of("을", "를", "은", "는", "의", "에", "고", "며", ",", "와", "과");

    private static final List<String> BULLETS = List.of("•", "-", "·", "*", "▲", "▶", "■", "©", "ⓒ", "http");

    private final Draft draft;
    private final List<String> lines;
    private final int body;

    private Head(Draft draft, String text) {
        this.draft = draft;
        this.lines = Lines.first(text, HEAD_LINES);
        int first = 0;
        while (first < lines.size() && !isProse(lines.get(first))) {
            first++;
        }
        this.body = first;
    }

    /** Fills what the draft does not know yet from a text that stands by itself. */
    static void fill(Draft draft, String text) {
        Head head = new Head(draft, text);
        List<String> above = head.lines.subList(0, Math.min(head.lines.size(), head.body + BELOW));
        List<String> tail = tail(text);
        dates(draft, Stream.concat(above.stream(), tail.stream()).toList());
        head.title().ifPresent(draft::title);
        head.names(tail);
        tail.stream().filter(line -> line.indexOf(' ') < 0).forEach(draft::url);
    }

    /** Fills in the date alone, from lines that say what date it is: those of a whole page. */
    static void date(Draft draft, List<String> lines) {
        labelled(draft, lines);
    }

    private static List<String> tail(String text) {
        List<String> tail = new ArrayList<>();
        int end = text.length();
        while (end > 0 && tail.size() < TAIL_LINES) {
            int start = text.lastIndexOf('\n', end - 1) + 1;
            String line = text.substring(start, end).strip();
            if (!line.isEmpty()) {
                tail.addFirst(line);
            }
            end = start - 1;
        }
        return tail;
    }

    private static boolean isProse(String line) {
        return line.length() > LONGEST_TITLE
                || line.endsWith(".")
                        && !line.endsWith("..")
                        && line.indexOf(' ') > 0
                        && DateStamp.all(line).isEmpty()
                || line.contains("다. ")
                || line.contains("요. ");
    }

    private Optional<String> title() {
        for (int i = 0; i < body; i++) {
            String line = lines.get(i);
            if (isTitle(line) && !(i + 1 < lines.size() && goesOn(line, lines.get(i + 1)))) {
                return Optional.of(line);
            }
        }
        return Optional.empty();
    }

    private static boolean isTitle(String line) {
        boolean enough = line.split(" ", 4).length >= 3 || line.length() >= 15;
        return enough
                && BULLETS.stream().noneMatch(line::startsWith)
                && DateStamp.all(line).isEmpty()
                && Names.byline(line).isEmpty()
                && Names.masthead(line).isEmpty()
                && !Names.hasMail(line);
    }

    private static boolean goesOn(String line, String next) {
        return GOING_ON.stream().anyMatch(line::endsWith) || Character.isLowerCase(next.charAt(0));
    }

    private void names(List<String> tail) {
        List<String> above = lines.subList(0, Math.min(lines.size(), body + 1));
        lines.subList(0, Math.min(lines.size(), body)).forEach(line -> draft.publisher(Names.masthead(line)));
        above.forEach(line -> draft.publisher(Names.placed(line)));
        tail.forEach(line -> draft.publisher(Names.rights(line)));
        above.stream().map(Head::beginning).forEach(line -> draft.author(Names.byline(line)));
        tail.stream()
                .filter(line -> line.length() < LONGEST_STAMP_LINE || Names.hasMail(line))
                .forEach(line -> draft.author(Names.byline(line)));
    }

    /** Of prose only what stands before an equals sign: the place, the agency and the reporter. */
    private static String beginning(String line) {
        int equals = line.lastIndexOf('=', LONGEST_STAMP_LINE);
        return isProse(line) ? line.substring(0, Math.max(0, equals)) : line;
    }

    private static void dates(Draft draft, List<String> lines) {
        labelled(draft, lines);
        if (draft.isDated()) {
            return;
        }
        List<FuzzyDate> bare =
                lines.stream().flatMap(line -> bare(line).stream()).toList();
        Set<String> days = new LinkedHashSet<>();
        bare.forEach(date -> days.add(date.toString().substring(0, 10)));
        if (days.size() == 1) {
            draft.published(Optional.of(bare.getFirst()));
        }
    }

    private static void labelled(Draft draft, List<String> lines) {
        Optional<FuzzyDate> revised = Optional.empty();
        for (String line : lines) {
            List<DateStamp> stamps = stamps(line, 2 * LONGEST_STAMP_LINE);
            for (int i = 0; i < stamps.size(); i++) {
                String label = label(line, stamps, i);
                if (isRevised(label)) {
                    FuzzyDate date = stamps.get(i).date();
                    revised = revised.or(() -> Optional.of(date));
                } else if (PUBLISHED.stream().anyMatch(label::contains)) {
                    draft.published(Optional.of(stamps.get(i).date()));
                }
            }
        }
        if (!draft.isDated()) {
            revised.ifPresent(date -> draft.note(Message.of("article.note.revised", date)));
        }
    }

    private static boolean isRevised(String label) {
        return REVISED.stream().anyMatch(label::contains);
    }

    /** The dates of a line that is not too long and no sentence. */
    private static List<DateStamp> stamps(String line, int longest) {
        boolean sentence = Lines.endsSentence(line) && !line.endsWith(".m.");
        return sentence || line.length() > longest ? List.of() : DateStamp.all(line);
    }

    /** The words that say what date it is: before it, or behind it where the first date of the line has none before. */
    private static String label(String line, List<DateStamp> stamps, int index) {
        boolean before = !line.substring(0, stamps.getFirst().start()).isBlank();
        int from = before
                ? (index == 0 ? 0 : stamps.get(index - 1).end())
                : stamps.get(index).end();
        boolean last = index + 1 == stamps.size();
        int to = before
                ? stamps.get(index).start()
                : last ? line.length() : stamps.get(index + 1).start();
        return line.substring(from, to).toLowerCase(Locale.ROOT);
    }

    /** The date of a line that has little beside it. */
    private static Optional<FuzzyDate> bare(String line) {
        List<DateStamp> stamps = stamps(line, LONGEST_STAMP_LINE);
        if (stamps.size() != 1) {
            return Optional.empty();
        }
        DateStamp stamp = stamps.getFirst();
        if (isRevised(line.toLowerCase(Locale.ROOT))) {
            return Optional.empty();
        }
        boolean timed = stamp.date().toString().contains("T");
        boolean atEdge = line.substring(stamp.end()).isBlank()
                || line.substring(0, stamp.start()).isBlank();
        int beside = line.length() - (stamp.end() - stamp.start());
        return timed && beside <= BESIDE_A_TIME || atEdge && beside <= BESIDE_A_DAY
                ? Optional.of(stamp.date())
                : Optional.empty();
    }
}
