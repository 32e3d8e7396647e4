package claimline.exchange.json;

import claimline.exchange.text.StrictReader.MalformedTextException;
import claimline.model.Message;
import claimline.model.Problem.Place;
import java.io.UncheckedIOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** What the parser could not read, in one sentence each. */
final class Misread {

    /** What stands where it must not is all that is worth keeping of the parser's own words. */
    private static final Pattern UNEXPECTED = Pattern.compile(
            "Unexpected (?:character \\(|close marker )'(.)'"
                    + "|Unrecognized token '([^']{1,40})"
                    + "|Unrecognized character escape '(.)'",
            Pattern.DOTALL);

    private Misread() {}

    /** @throws UncheckedIOException if it was not for the bytes but for the stream */
    static void bytes(JacksonIOException e, JsonParser parser, Report report) {
        if (!(e.getCause() instanceof MalformedTextException bad)) {
            throw new UncheckedIOException(e.getCause());
        }
        Place place = new Place(report.file(), bad.line(), bad.column(), pointer(parser));
        report.add(place, Message.of(bad.isCutOff() ? "exchange.truncated" : "exchange.utf8"));
    }

    static void syntax(JacksonException e, JsonParser parser, Report report) {
        TokenStreamLocation at = e.getLocation() != null ? e.getLocation() : parser.currentTokenLocation();
        Place place = new Place(report.file(), at.getLineNr(), at.getColumnNr(), pointer(parser));
        report.add(
                place,
                switch (e) {
                    case UnexpectedEndOfInputException _ -> Message.of("exchange.truncated");
                    case StreamConstraintsException _ -> limit(parser);
                    default -> unexpected(e.getOriginalMessage());
                });
    }

    private static Message limit(JsonParser parser) {
        return parser.streamReadContext().getNestingDepth() >= JsonInput.DEEPEST
                ? Message.of("exchange.deep", JsonInput.DEEPEST)
                : Message.of("exchange.long");
    }

    private static Message unexpected(String original) {
        if (original.startsWith("Unexpected end-of-input")) {
            return Message.of("exchange.truncated");
        }
        Matcher matcher = UNEXPECTED.matcher(original);
        if (!matcher.find()) {
            return Message.of(
                    original.startsWith("Illegal unquoted character") ? "exchange.syntax.control" : "exchange.syntax");
        }
        String found = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
        return found != null
                ? Message.of("exchange.syntax.unexpected", Message.excerpt(found))
                : Message.of("exchange.syntax.escape", Message.excerpt(matcher.group(3)));
    }

    private static String pointer(JsonParser parser) {
        return parser.streamReadContext().pathAsPointer().toString();
    }
}
