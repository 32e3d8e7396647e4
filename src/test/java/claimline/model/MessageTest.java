package claimline.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class MessageTest {

    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)");

    @Test
    void bothLanguagesHaveTheSameKeysWithTheSameArguments() {
        var english = Message.bundle(Locale.ENGLISH);
        var korean = Message.bundle(Locale.KOREAN);
        assertThat(korean.keySet()).isEqualTo(english.keySet());
        assertThat(english.keySet())
                .allSatisfy(key ->
                        assertThat(arguments(korean.getString(key))).isEqualTo(arguments(english.getString(key))));
    }

    private static String arguments(String text) {
        return ARGUMENT.matcher(text)
                .results()
                .map(each -> each.group(1))
                .distinct()
                .sorted()
                .toList()
                .toString();
    }

    @Test
    void anotherLanguageGetsEnglishWhateverTheMachineSpeaks() {
        Locale machine = Locale.getDefault();
        try {
            Locale.setDefault(Locale.KOREA);
            assertThat(Message.of("model.band").in(Locale.FRENCH)).startsWith("a band needs");
        } finally {
            Locale.setDefault(machine);
        }
    }

    @Test
    void argumentsAreWordedInTheSameLanguage() {
        Message message = Message.of("model.blank", Message.of("date.about", FuzzyDate.parse("2031-05")));
        assertThat(message.in(Locale.ENGLISH)).isEqualTo("\"about May 2031\" is missing or blank");
        assertThat(message.in(Locale.KOREAN)).contains("2031년 5월경");
        assertThat(Message.of("model.blank", Quantity.of("83", "KRW", Hedge.ABOUT)))
                .hasToString("\"about 83 KRW\" is missing or blank");
        assertThat(Message.of("model.blank", LocalizedText.plain("x"))).hasToString("\"x\" is missing or blank");
    }

    @Test
    void whatComesFromOutsideIsNoPattern() {
        assertThat(Message.of("model.blank", "{0} ''it'' '{'")).hasToString("\"{0} ''it'' '{'\" is missing or blank");
    }

    @Test
    void anUnknownKeyIsAMistakeOfTheProgram() {
        assertThatExceptionOfType(MissingResourceException.class)
                .isThrownBy(() -> Message.of("no.such.key").in(Locale.ENGLISH));
    }

    @Test
    void anExcerptIsShortOnOneLineAndWhole() {
        assertThat(Message.excerpt("a".repeat(40))).isEqualTo("a".repeat(40));
        assertThat(Message.excerpt("🌉".repeat(40))).isEqualTo("🌉".repeat(40));
        assertThat(Message.excerpt("🌉".repeat(41))).isEqualTo("🌉".repeat(40) + "…");
        assertThat(Message.excerpt("a\r\n\u2028\u0000b")).isEqualTo("a    b");
        assertThat(Message.excerpt("\ud83c".repeat(1_000_000))).hasSize(41);
    }

    @Test
    void aProblemIsOneLine() {
        Problem.Place place = new Problem.Place("story.json", 3, 7, "/events/0/a\nb");
        Problem problem = new Problem(place, Message.of("model.blank", "a\nb"));
        assertThat(problem.in(Locale.ENGLISH)).isEqualTo("story.json:3:7 /events/0/a b: \"a b\" is missing or blank");
        assertThat(Problem.Place.whole("story.json")).hasToString("story.json");
    }

    @Test
    void anExceptionSaysItsReasonInEnglishAndInAnyLanguage() {
        InvalidInputException e = InvalidInputException.of("model.band");
        assertThat(e).hasMessageStartingWith("a band needs");
        assertThat(e.reason().in(Locale.KOREAN)).startsWith("범위에는");
    }
}
