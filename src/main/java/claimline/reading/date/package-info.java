/**
 * Finds dates, times of day and lengths of time in a text, by tables of words and small grammars of Korean and English
 * that go over the text with a cursor. One way in: {@link claimline.reading.date.Dates}.
 *
 * <p>Gives expressions, whose meaning {@code calendar} tells. A word that begins a date is found by its first letters,
 * so that the rest of the text costs nothing.
 */
package claimline.reading.date;
