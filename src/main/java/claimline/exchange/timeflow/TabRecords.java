package claimline.exchange.timeflow;

import claimline.exchange.text.LimitedReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;

/**
 * Records of cells between tabs. A cell that begins with a quotation mark goes on over tabs and lines until the one
 * before the next tab or line; one in between is doubled. A mark followed by anything else was no quotation at all.
 */
final class TabRecords {

    private static final int LONGEST = 4_000_000;
    private static final int END = -1;

    /** @param line on which it begins, counted from 1 */
    record Cells(int line, List<String> cells) {

        String cell(int number) {
            return number < cells.size() ? cells.get(number) : "";
        }

        boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    private final LimitedReader limited;
    private final PushbackReader text;
    private int line = 1;

    TabRecords(Reader in) {
        limited = new LimitedReader(in, LONGEST);
        text = new PushbackReader(new BufferedReader(limited));
    }

    /** On which line the next record begins. */
    int line() {
        return line;
    }

    /**
     * @return null after the last
     * @throws LimitedReader.TooLongException if one does not end
     */
    Cells next() throws IOException {
        if (peek() == END) {
            return null;
        }
        limited.begin();
        int begin = line;
        List<String> cells = new ArrayList<>();
        boolean goesOn = true;
        while (goesOn) {
            cells.add((peek() == '"' ? quoted() : plain(new StringBuilder())).strip());
            int behind = text.read();
            goesOn = behind == '\t';
            line += behind == '\n' ? 1 : 0;
        }
        return new Cells(begin, cells);
    }

    /** Up to a tab or the end of a line, which is left. */
    private String plain(StringBuilder cell) throws IOException {
        while (!isEnd(peek())) {
            int letter = text.read();
            if (letter != '\r') {
                cell.append((char) letter);
            }
        }
        return cell.toString();
    }

    private String quoted() throws IOException {
        StringBuilder cell = new StringBuilder();
        text.read();
        while (peek() != END) {
            int letter = text.read();
            if (letter != '"') {
                cell.append((char) letter);
                line += letter == '\n' ? 1 : 0;
            } else if (peek() == '"') {
                cell.append((char) text.read());
            } else if (isEnd(peek()) || peek() == '\r') {
                return plain(cell);
            } else {
                return plain(cell.insert(0, '"').append('"'));
            }
        }
        return cell.toString();
    }

    private static boolean isEnd(int letter) {
        return letter == '\t' || letter == '\n' || letter == END;
    }

    private int peek() throws IOException {
        int letter = text.read();
        if (letter != END) {
            text.unread(letter);
        }
        return letter;
    }
}
