/** The view timeline: the interactive timeline on one canvas. Its view-model needs no toolkit. */
package claimline.ui.timeline;
