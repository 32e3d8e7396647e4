/**
 * Tables of anything: CSV, TSV and their like, and spreadsheets. A {@link claimline.exchange.table.Mapping} says which
 * columns become which part of an event, a source or a claim; it is proposed from the words of the header, and can be
 * kept. What a row cannot be is said with its line, column and value, and can be mended in a table of its own.
 *
 * <p>Knows {@code model}, {@code reading} for figures as they are printed, and the packages beside it that know no
 * format.
 */
package claimline.exchange.table;
