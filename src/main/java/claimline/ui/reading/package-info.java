/**
 * The view reading: an article's text with what was found in it, and beside it what a person makes of each figure. What
 * is marked, which figure comes next and what may be typed are decided without a toolkit; only the controller knows
 * nodes.
 */
package claimline.ui.reading;
