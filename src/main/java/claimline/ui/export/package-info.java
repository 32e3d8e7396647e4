/**
 * The dialog that makes a picture of a chart: which chart, as what, how large, in which colours, with a preview of what
 * will be in the file.
 */
package claimline.ui.export;
