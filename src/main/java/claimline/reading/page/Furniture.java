package claimline.reading.page;

import claimline.reading.page.FurnitureWords.Sign;
import claimline.reading.text.FoldedText;
import claimline.reading.text.Span;
import claimline.reading.text.TextLines;
import java.util.ArrayList;
import java.util.List;

/**
 * What stands on an article's page and is not the article: menus, bylines, stamps, buttons, counters, related
 * headlines, rights, credits of pictures. To be shown in grey, not to be deleted.
 *
 * <p>A line of prose is furniture only by a phrase that no article has, since what is taken for furniture hides its
 * figures. Lines without a full stop are judged by the words of {@link FurnitureWords}, and by where they stand: under
 * a heading such as that of related articles, and behind the last prose.
 */
public final class Furniture {

    /** So many short lines in a row at the head are a menu. */
    private static final int MENU = 4;

    /** Under the last sentence, so many lines before a sure sign belong to it. */
    private static final int BEFORE_FOOT = 6;

    private static final int LONGEST_LIST = 40;

    private final TextLines lines;
    private final FoldedText text;
    private final FurnitureLine[] looks;
    private final Sign[] signs;
    private final boolean[] furniture;
    private int firstProse;
    private int lastProse;

    private Furniture(FoldedText text) {
        this.text = text;
        lines = TextLines.of(text);
        looks = new FurnitureLine[lines.count()];
        signs = new Sign[lines.count()];
        furniture = new boolean[lines.count()];
    }

    /** Spans in order that do not overlap: whole lines, and parts of lines. */
    public static List<Span> of(String text) {
        return of(FoldedText.of(text));
    }

    static List<Span> of(FoldedText text) {
        Furniture page = new Furniture(text);
        page.look();
        page.lists();
        page.foot();
        page.head();
        return page.spans();
    }

    private void look() {
        firstProse = lines.count();
        lastProse = -1;
        for (int line = 0; line < lines.count(); line++) {
            if (!lines.isBlank(line)) {
                boolean running = lines.goesOn(line) || line > 0 && lines.goesOn(line - 1);
                looks[line] = new FurnitureLine(text, lines.start(line), lines.end(line), running);
                signs[line] = looks[line].sign();
                furniture[line] = signs[line] != null;
                if (isArticle(line)) {
                    firstProse = Math.min(firstProse, line);
                    lastProse = line;
                }
            }
        }
    }

    private boolean isArticle(int line) {
        return looks[line] != null && looks[line].prose() && !furniture[line];
    }

    /**
     * Headlines under a heading that announces them: up to a blank line, or up to prose, unless that is an item, too.
     */
    private void lists() {
        for (int head = 0; head < lines.count(); head++) {
            if (signs[head] == Sign.LIST) {
                int line = head + 1;
                while (line < lines.count() && lines.isBlank(line)) {
                    line++;
                }
                boolean bulleted = line < lines.count() && lines.isBulleted(line);
                boolean titled = text.charAt(lines.end(head) - 1) != ':' && lines.length(head) > 2 * LONGEST_LIST;
                int last = titled && !bulleted ? line : Math.min(lines.count(), line + LONGEST_LIST);
                while (line < last && !lines.isBlank(line) && (bulleted ? lines.isBulleted(line) : !isArticle(line))) {
                    furniture[line++] = true;
                }
            }
        }
    }

    /** Behind the last prose all is furniture from the first sign on, and what stands right before that sign. */
    private void foot() {
        int first = lastProse + 1;
        while (first < lines.count() && !furniture[first]) {
            first++;
        }
        if (lastProse < 0 || first == lines.count()) {
            return;
        }
        for (int line = first; line < lines.count(); line++) {
            furniture[line] = !lines.isBlank(line);
        }
        int before = 0;
        for (int line = first - 1; line > lastProse && before < BEFORE_FOOT; line--) {
            if (!lines.isBlank(line)) {
                if (looks[line].hasDigits()) {
                    return;
                }
                furniture[line] = true;
                before++;
            }
        }
    }

    /** Menus and names of sections before the first prose. */
    private void head() {
        int row = 0;
        for (int line = 0; line < firstProse; line++) {
            if (!lines.isBlank(line)) {
                furniture[line] |= looks[line].isSections();
                row = looks[line].isMenu() ? row + 1 : 0;
                if (row >= MENU) {
                    mark(line, row == MENU ? row : 1);
                }
            }
        }
    }

    /** Marks a row of lines that ends here. */
    private void mark(int last, int row) {
        int left = row;
        for (int line = last; left > 0; line--) {
            if (!lines.isBlank(line)) {
                furniture[line] = true;
                left--;
            }
        }
    }

    private List<Span> spans() {
        List<Span> spans = new ArrayList<>();
        for (int line = 0; line < lines.count(); line++) {
            if (furniture[line]) {
                spans.add(text.original(lines.start(line), lines.end(line)));
            } else if (!lines.isBlank(line)) {
                FurnitureParts.of(text, lines.start(line), lines.end(line)).forEach(spans::add);
            }
        }
        return List.copyOf(spans);
    }
}
