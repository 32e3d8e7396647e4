/**
 * What sentences say beyond their figures: who is said to say so and how surely
 * ({@link claimline.reading.prose.Attributions}), and what happened ({@link claimline.reading.prose.Happenings}).
 *
 * <p>Signs are words in tables; a language has its own way of putting them together. Knows the text.
 */
package claimline.reading.prose;
