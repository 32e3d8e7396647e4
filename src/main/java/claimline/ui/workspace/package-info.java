/**
 * What all views share: the open project with its story, what is selected, what is filtered, and the settings. Every
 * view watches it; none knows another. Needs no toolkit.
 */
package claimline.ui.workspace;
