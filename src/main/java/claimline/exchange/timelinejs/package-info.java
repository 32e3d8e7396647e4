/**
 * TimelineJS of Knight Lab: the JSON of today, the JSON of before 2013, and the table that people keep in a
 * spreadsheet. Dates are years, months and days in fields of their own, a negative year is before our era; how rough a
 * date is has no field, so that it is said in words where the format shows a date, and kept beside it as EDTF.
 */
package claimline.exchange.timelinejs;
