package claimline.store;

import claimline.model.Category;
import claimline.model.FuzzyDate;
import claimline.model.InvalidInputException;
import claimline.model.LocalizedText;
import claimline.model.Message;
import claimline.model.Moment;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Messages as JSON: {@code [{"key": …}, …]} with an object for each argument, which is named by its kind. So that a
 * step of the log keeps its name in the language of whoever reads it, and not of whoever wrote it.
 */
final class Labels {

    private Labels() {}

    /** @throws IllegalArgumentException if an argument is of a kind that no label has */
    static String write(Message label) {
        StringBuilder json = new StringBuilder("[").append(Json.object(Map.of("key", label.key())));
        label.arguments().forEach(each -> json.append(',').append(Json.object(argument(each))));
        return json.append(']').toString();
    }

    private static Map<String, String> argument(Object argument) {
        return switch (argument) {
            case String text -> Map.of("text", text);
            case Integer number -> Map.of("number", number.toString());
            case Message message -> Map.of("message", write(message));
            case LocalizedText text -> Map.of("localized", Json.object(text.byLanguage()));
            case FuzzyDate date -> Map.of("date", date.toString());
            case Moment moment -> Map.of("moment", moment.when().toString());
            case Category category -> Map.of("term", category.term());
            default -> throw new IllegalArgumentException("no label names a " + argument.getClass());
        };
    }

    /** The label; a plain word for it where another version wrote one that nobody here knows. */
    static Message read(String json) {
        try {
            List<Map<String, String>> parts = Json.readObjects(json);
            String key = parts.isEmpty() ? null : parts.getFirst().get("key");
            return key != null && Message.bundle(Locale.ENGLISH).containsKey(key)
                    ? new Message(
                            key, parts.stream().skip(1).map(Labels::argument).toList())
                    : unknown();
        } catch (InvalidInputException | NumberFormatException e) {
            return unknown();
        }
    }

    private static Message unknown() {
        return Message.of("edit.unknown");
    }

    private static Object argument(Map<String, String> argument) {
        Map.Entry<String, String> entry =
                argument.entrySet().stream().findFirst().orElseThrow(() -> InvalidInputException.of("store.json", 0));
        String value = entry.getValue();
        return switch (entry.getKey()) {
            case "number" -> Integer.valueOf(value);
            case "message" -> read(value);
            case "localized" -> new LocalizedText(Json.readObject(value));
            case "date" -> FuzzyDate.parse(value);
            case "moment" -> new Moment(FuzzyDate.parse(value));
            case "term" -> new Category(value);
            default -> value;
        };
    }
}
