/**
 * The view main: the frame around all views: menu, panes, status bar, and the commands on projects. Its view-model
 * needs no toolkit.
 */
package claimline.ui.main;
