/**
 * Dates as people and programs write them into files, turned into EDTF: ISO 8601, {@code 1/27/2025}, {@code 27 January
 * 2025}, {@code 2025년 1월 27일 오후 3시}. What {@link claimline.reading} finds in running text against a day of publication
 * is another matter; here the whole field is the date, and says everything itself.
 *
 * <p>Rules are tables of patterns. A day and a month that could change places are never guessed: they are said to be
 * ambiguous, and whoever imports decides.
 */
package claimline.exchange.date;
