package claimline.reading.numeral;

/** What single letters of Korean numbers stand for; Chinese characters where headlines use them. */
public final class KoreanLetters {

    private KoreanLetters() {}

    /** -1 where the letter is no digit. */
    public static int digit(char letter) {
        return switch (letter) {
            case '영', '공' -> 0;
            case '일' -> 1;
            case '이' -> 2;
            case '삼' -> 3;
            case '사' -> 4;
            case '오' -> 5;
            case '육', '륙' -> 6;
            case '칠' -> 7;
            case '팔' -> 8;
            case '구' -> 9;
            default -> -1;
        };
    }

    /** The power of ten of a unit below ten thousand, -1 where it is none. */
    public static int tens(char letter) {
        return switch (letter) {
            case '십', '十' -> 1;
            case '백', '百' -> 2;
            case '천', '千' -> 3;
            default -> -1;
        };
    }

    /** The power of ten of a unit from ten thousand on, -1 where it is none. */
    public static int myriad(char letter) {
        return switch (letter) {
            case '만', '萬', '万' -> 4;
            case '억', '億' -> 8;
            case '조', '兆' -> 12;
            case '경' -> 16;
            default -> -1;
        };
    }
}
