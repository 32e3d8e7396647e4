/**
 * Timesketch, a timeline of digital traces: CSV and JSON Lines, a row for each moment. A story's event is a row for its
 * start and, where it has one, a row for its end; what makes them one again are columns of our own, which the format
 * allows.
 */
package claimline.exchange.timesketch;
