package claimline.exchange.icalendar;

import com.github.mangstadt.vinnie.VObjectProperty;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The time zones of a calendar: those that all the world knows, else as the calendar itself describes them. */
final class Zones {

    private static final String ZONE = "VTIMEZONE";

    /** So many zones, and so many rules in one, are more than any calendar has. */
    private static final int MOST = 1_000;

    private final Map<String, List<ZoneRule>> described = new HashMap<>();
    private final List<ZoneRule> rules = new ArrayList<>();
    private String name = "";
    private boolean isInZone;
    private Map<String, String> rule;

    void begin(String component) {
        if (component.equalsIgnoreCase(ZONE)) {
            isInZone = true;
            rules.clear();
        } else if (isInZone) {
            rule = new HashMap<>();
        }
    }

    void take(VObjectProperty property) {
        String key = property.getName().toUpperCase(Locale.ROOT);
        if (isInZone && rule != null) {
            rule.put(key, property.getValue().strip());
        } else if (isInZone && key.equals("TZID")) {
            name = property.getValue().strip();
        }
    }

    void end(String component) {
        if (component.equalsIgnoreCase(ZONE)) {
            isInZone = false;
            if (described.size() < MOST) {
                described.put(name, List.copyOf(rules));
            }
        } else if (isInZone && rule != null) {
            ZoneRule.of(rule).filter(_ -> rules.size() < MOST).ifPresent(rules::add);
            rule = null;
        }
    }

    /** The offset of a zone at a moment on its clocks, as EDTF has it; empty where nobody knows the zone. */
    String offset(String zone, LocalDateTime moment) {
        if (zone == null) {
            return "";
        }
        String called = zone.strip();
        return known(called, moment).or(() -> own(called, moment)).orElse("");
    }

    /** Programs put an address of their own before the name. */
    private static Optional<String> known(String zone, LocalDateTime moment) {
        String rest = zone;
        while (!rest.isEmpty()) {
            try {
                return Optional.of(
                        ZonedDateTime.of(moment, ZoneId.of(rest)).getOffset().getId());
            } catch (DateTimeException _) {
                rest = rest.contains("/") ? rest.substring(rest.indexOf('/') + 1) : "";
            }
        }
        return Optional.empty();
    }

    /** By the rule that came into force last. */
    private Optional<String> own(String zone, LocalDateTime moment) {
        List<ZoneRule> all = described.getOrDefault(zone, List.of());
        return all.stream()
                .filter(each -> each.lastOnset(moment).isPresent())
                .max(Comparator.comparing(each -> each.lastOnset(moment).orElseThrow()))
                .or(() -> all.stream().findFirst())
                .map(each -> each.offset().getId());
    }
}
