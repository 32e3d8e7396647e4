package claimline.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Enum constants as the file format writes them: lower case, hyphens. */
final class Codes {

    private Codes() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static <E extends Enum<E>> E parse(Class<E> type, String field, String code) {
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> of(each).equals(code))
                .findFirst()
                .orElseThrow(() -> {
                    String known = Arrays.stream(type.getEnumConstants())
                            .map(Codes::of)
                            .collect(Collectors.joining(", "));
                    return InvalidInputException.of("model.code", field, Message.excerpt(code), known);
                });
    }
}
