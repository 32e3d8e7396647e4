package claimline.model;

import java.util.Locale;

/** Something wrong in a file, and where. */
public record Problem(Place where, Message what) {

    /**
     * A place in a file. {@code line} and {@code column} count from 1, in characters; 0 where they mean nothing (a
     * database). {@code pointer} is a JSON Pointer (RFC 6901), or a table and row, or empty for the file as a whole.
     */
    public record Place(String file, int line, int column, String pointer) {

        public static Place whole(String file) {
            return new Place(file, 0, 0, "");
        }

        boolean isWhole() {
            return line == 0 && pointer.isEmpty();
        }

        @Override
        public String toString() {
            String position = line > 0 ? ":" + line + ":" + column : "";
            return file + position + (pointer.isEmpty() ? "" : " " + pointer);
        }
    }

    /** Always one line: {@code file:line:column pointer: what is wrong}. What names the file itself needs no place. */
    public String in(Locale locale) {
        String said = what.in(locale);
        boolean placed = where.isWhole() && said.contains(where.file());
        return (placed ? said : where + ": " + said).replaceAll("\\p{Cntrl}", " ");
    }
}
