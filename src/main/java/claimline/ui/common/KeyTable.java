package claimline.ui.common;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.input.KeyEvent;

/**
 * What all keys of a view do: the view runs these rules, and the help is made of them.
 *
 * @param title the key of what the view is called
 */
public record KeyTable<V>(String title, List<KeyRule<V>> rules) {

    public KeyTable {
        rules = List.copyOf(rules);
    }

    /** Does what the first rule for a key says, and uses the key up if that did anything. */
    public void run(KeyEvent event, V view) {
        rules.stream()
                .filter(rule -> rule.answers(event))
                .findFirst()
                .filter(rule -> rule.action().test(view))
                .ifPresent(_ -> event.consume());
    }

    /** The rules in words. */
    public KeySection section() {
        Map<String, List<String>> caps = new LinkedHashMap<>();
        rules.forEach(rule ->
                caps.computeIfAbsent(rule.text(), _ -> new ArrayList<>()).add(rule.cap()));
        return new KeySection(
                title,
                caps.entrySet().stream()
                        .map(each -> new KeySection.Row(each.getValue(), each.getKey()))
                        .toList());
    }
}
