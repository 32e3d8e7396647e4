/**
 * From the text of an article to what it mentions: dates, amounts, shares, counts, and who is said to say so. Pure: a
 * text and the date it was published go in, spans with values come out; the same ones each time.
 *
 * <p>Here stand the two verbs, {@link claimline.reading.Reading} and {@link claimline.reading.Drafts}, and the values
 * that they give. The rooms below know those values but not the verbs, and one another only downwards: text; numeral;
 * quantity and calendar; date; beside them prose, page and match.
 *
 * <p>A language is a table of words, not a fork of the code. Every text is read once from its start to its end, without
 * regular expressions, so that time grows with length alone. All spans refer to the text as it was given, however its
 * letters are composed.
 *
 * <p>Knows the model only.
 */
package claimline.reading;
