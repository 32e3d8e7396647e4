/**
 * A text before anybody asks what it says: its letters in one way of writing, its words, lines, sentences and
 * quotations, and tables of words that are looked up at a position. Spans refer to the text as it was given.
 *
 * <p>Everything else in reading stands on this and on nothing below it. What a rule asks of single letters is here,
 * too, so that dates and figures agree on what a word is.
 */
package claimline.reading.text;
