/**
 * What an expression of time means where it stands: from {@code 지난달 27일} and a day of publication to EDTF. Expressions
 * are data ({@link claimline.reading.calendar.DateExpression}); the way through a text, with the days it spoke of
 * before, is {@link claimline.reading.calendar.Timeline}.
 *
 * <p>Knows no grammar: which words make an expression is for {@code date} to find. So a rule such as "the past is
 * preferred" is stated once for all languages.
 */
package claimline.reading.calendar;
