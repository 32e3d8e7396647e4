package claimline.reading.prose;

import claimline.reading.prose.Attribution.Holder;
import claimline.reading.prose.KoreanNames.Role;
import java.util.List;

/** Finds whose words a Korean sentence reports. */
final class KoreanSubjects {

    private static final List<String> CLAUSES = List.of("는데", "지만", "으며");

    private final Passage passage;
    private final KoreanNames names;
    private final boolean quoted;
    private final int behindSource;

    /**
     * @param quoted whether the passage is a quotation itself
     * @param behindSource the word behind 에 따르면
     */
    KoreanSubjects(Passage passage, KoreanNames names, boolean quoted, int behindSource) {
        this.passage = passage;
        this.names = names;
        this.quoted = quoted;
        this.behindSource = behindSource;
    }

    /** Who says what is reported; null where the sentence does not tell. */
    Holder of(KoreanReport report) {
        if (report.impersonal()) {
            return ending(first(Role.PLACE, report.content()));
        }
        for (int i = report.verb() - 1; i > report.content(); i--) {
            if (names.role(i) != Role.NONE && names.role(i) != Role.ALSO) {
                int at = i;
                boolean said = KoreanSpeechWords.SAYINGS.stream().anyMatch(noun -> passage.begins(at, noun));
                return said ? null : names.ending(i);
            }
        }
        int to = report.quotation() >= 0 ? report.quotation() : report.content();
        for (Role role : List.of(Role.TOPIC, Role.PLACE, Role.SUBJECT, Role.ALSO)) {
            int found = report.isBare() && role != Role.TOPIC
                    ? -1
                    : report.quotation() >= 0 ? last(role, to) : first(role, to);
            if (found >= 0) {
                return named(found);
            }
        }
        return null;
    }

    /** Whom the whole sentence is about. */
    Holder ofAll() {
        for (Role role : List.of(Role.TOPIC, Role.SUBJECT, Role.ALSO)) {
            int found = first(role, passage.size() - 1);
            if (found >= 0) {
                return names.ending(found);
            }
        }
        return null;
    }

    /** 한다고 한다: said by nobody, unless a topic stands before the subject of what is said. */
    boolean isHearsay(KoreanReport report) {
        boolean said = report.verb() == report.content() + 1
                && KoreanSpeechWords.IT_IS_SAID.contains(passage.text(report.verb()));
        if (!said || quoted || report.quotation() >= 0 || report.verb() < passage.size() - 1) {
            return false;
        }
        int topic = first(Role.TOPIC, report.content());
        int other = first(Role.SUBJECT, report.content());
        return topic < 0 || other < topic;
    }

    private Holder ending(int index) {
        return index < 0 ? null : names.ending(index);
    }

    /** Within a quotation a pronoun stands for whom it named first. */
    private Holder named(int found) {
        Holder holder = names.ending(found);
        boolean pronoun = holder != null && KoreanSpeechWords.PRONOUNS.contains(holder.name());
        for (int i = 0; pronoun && quoted && i < found; i++) {
            if (names.role(i) == Role.TOPIC) {
                return names.ending(i);
            }
        }
        return holder;
    }

    /** The subject nearest to a quotation. */
    private int last(Role role, int to) {
        int cut = cut(to);
        for (int i = to - 1; i >= Math.max(cut, from(role)); i--) {
            if (names.role(i) == role) {
                return i;
            }
        }
        return -1;
    }

    /** The first subject of the clause, which others within what is reported may follow. */
    private int first(Role role, int to) {
        for (int i = Math.max(cut(to), from(role)); i < to; i++) {
            if (names.role(i) == role) {
                return i;
            }
        }
        return -1;
    }

    /** Only a topic may stand before 에 따르면 and belong to the verb behind it. */
    private int from(Role role) {
        return role == Role.TOPIC ? 0 : behindSource;
    }

    /** Where the last clause begins that has a topic of its own. */
    private int cut(int to) {
        boolean topic = false;
        for (int i = to - 1; i >= 0; i--) {
            int at = i;
            if (topic && passage.isFollowedBy(i, ",") && CLAUSES.stream().anyMatch(end -> passage.ends(at, end))) {
                return i + 1;
            }
            topic |= names.role(i) == Role.TOPIC;
        }
        return 0;
    }
}
