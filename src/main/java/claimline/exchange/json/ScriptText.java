package claimline.exchange.json;

/** A program's text and how far it was gone through: blanks, comments, strings and words. */
final class ScriptText {

    private final String text;
    private int at;

    ScriptText(String text) {
        this.text = text;
    }

    boolean isAtEnd() {
        return at >= text.length();
    }

    char peek() {
        return isAtEnd() ? 0 : text.charAt(at);
    }

    int at() {
        return at;
    }

    void skip() {
        at++;
    }

    String since(int begin) {
        return text.substring(begin, Math.min(at, text.length()));
    }

    /** Counted from 1. */
    int line() {
        return 1
                + (int) text.substring(0, at)
                        .chars()
                        .filter(letter -> letter == '\n')
                        .count();
    }

    /** Counted from 1. */
    int column() {
        return at - text.lastIndexOf('\n', at - 1);
    }

    /** Whether blanks or a comment stood here, which are passed over then. */
    boolean skipsBlank() {
        int begin = at;
        if (Character.isWhitespace(peek()) || peek() == '\uFEFF') {
            at++;
        } else if (text.startsWith("//", at)) {
            int end = text.indexOf('\n', at);
            at = end < 0 ? text.length() : end;
        } else if (text.startsWith("/*", at)) {
            int end = text.indexOf("*/", at + 2);
            at = end < 0 ? text.length() : end + 2;
        }
        return at > begin;
    }

    String word() {
        int begin = at;
        while (!isAtEnd() && (Character.isJavaIdentifierPart(peek()) && peek() != 0)) {
            at++;
        }
        at = Math.max(at, begin + 1);
        return since(begin);
    }

    /** What a string says whose opening mark is next. One that nobody closes ends with its line. */
    String string() {
        StringBuilder said = new StringBuilder();
        char mark = peek();
        at++;
        while (!isAtEnd() && peek() != mark && (mark == '`' || peek() != '\n')) {
            char letter = peek();
            at++;
            if (letter == '\\' && !isAtEnd()) {
                escaped(said);
            } else {
                said.append(letter);
            }
        }
        at += peek() == mark ? 1 : 0;
        return said.toString();
    }

    private void escaped(StringBuilder said) {
        char letter = peek();
        at++;
        switch (letter) {
            case 'n' -> said.append('\n');
            case 't' -> said.append('\t');
            case 'r', 'f', 'v', 'b', '0' -> said.append(' ');
            case 'x' -> code(said, 2);
            case 'u' -> code(said, 4);
            case '\r', '\n' -> {
                // goes on in the next line
            }
            default -> said.append(letter);
        }
    }

    private void code(StringBuilder said, int digits) {
        boolean inBraces = peek() == '{';
        int end = inBraces ? text.indexOf('}', at) : Math.min(at + digits, text.length());
        String hex = end < at ? "" : text.substring(inBraces ? at + 1 : at, end);
        if (hex.matches("[0-9A-Fa-f]{1,6}") && Character.isValidCodePoint(Integer.parseInt(hex, 16))) {
            said.appendCodePoint(Integer.parseInt(hex, 16));
            at = inBraces ? end + 1 : end;
        }
    }
}
