package claimline.exchange.flow;

import claimline.model.Claim;
import claimline.model.Dismissal;
import claimline.model.Event;
import claimline.model.FuzzyDate;
import claimline.model.Heading;
import claimline.model.LocalizedText;
import claimline.model.Message;
import claimline.model.Question;
import claimline.model.ReferenceRate;
import claimline.model.Source;
import claimline.model.SourceText;
import claimline.model.StoryElement;
import claimline.model.Verdict;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What a story can have that not every format has a place for. */
public enum Trait {
    TITLE {
        @Override
        boolean isOf(StoryElement element) {
            return element instanceof Heading heading && !heading.title().isEmpty();
        }
    },
    LANGUAGES {
        @Override
        boolean isOf(StoryElement element) {
            return switch (element) {
                case Event event -> isMany(event.title()) || isMany(event.summary());
                case Question question -> isMany(question.title());
                case Heading heading -> isMany(heading.title());
                case Source _, SourceText _, Claim _, Verdict _, ReferenceRate _, Dismissal _ -> false;
            };
        }
    },
    /** Uncertain, approximate, open, one of several. */
    ROUGH_DATES {
        @Override
        boolean isOf(StoryElement element) {
            return element instanceof Event event && Extent.isRough(event.when());
        }
    },
    /** Of which nothing is known: without a date most formats have no event. */
    UNDATED {
        @Override
        boolean isOf(StoryElement element) {
            return element instanceof Event event && event.when().equals(FuzzyDate.UNKNOWN);
        }
    },
    CATEGORIES {
        @Override
        boolean isOf(StoryElement element) {
            return element instanceof Event event && event.category() != null;
        }
    },
    TAGS {
        @Override
        boolean isOf(StoryElement element) {
            return element instanceof Event event && !event.tags().isEmpty();
        }
    },
    /** What led to what. */
    ARROWS {
        @Override
        boolean isOf(StoryElement element) {
            return element instanceof Event event && !event.leadsTo().isEmpty();
        }
    },
    SOURCES {
        @Override
        boolean isOf(StoryElement element) {
            return element instanceof Source;
        }
    },
    /** Author, date, language and relations of a source. */
    SOURCE_DETAILS {
        @Override
        boolean isOf(StoryElement element) {
            return element instanceof Source source
                    && (source.author() != null
                            || source.language() != null
                            || source.text() != null
                            || !source.links().isEmpty());
        }
    },
    TEXTS {
        @Override
        boolean isOf(StoryElement element) {
            return element instanceof SourceText;
        }
    },
    /** Titles of questions in words of one's own, and questions that nobody answers. */
    QUESTION_TITLES {
        @Override
        boolean isOf(StoryElement element) {
            return element instanceof Question question && !question.title().isEmpty();
        }
    },
    CLAIMS {
        @Override
        boolean isOf(StoryElement element) {
            return element instanceof Claim;
        }
    },
    /** Bounds, the source's own conversions, qualifiers and the place in the text. */
    CLAIM_DETAILS {
        @Override
        boolean isOf(StoryElement element) {
            return element instanceof Claim claim
                    && (!claim.conversions().isEmpty() || !claim.qualifiers().isEmpty() || claim.locator() != null);
        }
    },
    VERDICTS {
        @Override
        boolean isOf(StoryElement element) {
            return element instanceof Verdict;
        }
    },
    RATES {
        @Override
        boolean isOf(StoryElement element) {
            return element instanceof ReferenceRate;
        }
    },
    DISMISSALS {
        @Override
        boolean isOf(StoryElement element) {
            return element instanceof Dismissal;
        }
    };

    /** What a format loses of a story. */
    public record Loss(Trait trait, long count) {

        public Message message() {
            return Message.of("format.loss." + trait.name().toLowerCase(Locale.ROOT), count);
        }
    }

    abstract boolean isOf(StoryElement element);

    private static boolean isMany(LocalizedText text) {
        return text.byLanguage().size() > 1;
    }

    /** What a story loses in a format that has a place only for these. Reads the whole story and keeps none of it. */
    public static List<Loss> losses(Outgoing story, Set<Trait> held) {
        Map<Trait, Long> counts = new EnumMap<>(Trait.class);
        if (held.size() == values().length) {
            return List.of();
        }
        story.forEach(element -> {
            for (Trait trait : values()) {
                if (!held.contains(trait) && trait.isOf(element)) {
                    counts.merge(trait, 1L, Long::sum);
                }
            }
        });
        return counts.entrySet().stream()
                .map(each -> new Loss(each.getKey(), each.getValue()))
                .toList();
    }
}
