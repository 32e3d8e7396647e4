/** TimeFlow: lines that say what its fields are and which of them is the start, the label, the track; then a table. */
package claimline.exchange.timeflow;
