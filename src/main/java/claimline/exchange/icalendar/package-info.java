/**
 * iCalendar (RFC 5545), event by event: lines and parameters are the library vinnie's, which streams; dates, durations
 * and what an event becomes are read here. A date-valued end is exclusive. How rough a date is stands in
 * {@code X-CLAIMLINE-EDTF}, beside {@code STATUS:TENTATIVE}.
 */
package claimline.exchange.icalendar;
