/**
 * What leaves a project for other eyes: charts as pictures, reports as documents.
 *
 * <p>A {@link claimline.project.output.ChartOrder} says what to draw; {@link claimline.project.output.Charts} draws it
 * from a story, measured with the typeface of the files, without any toolkit; {@link claimline.project.output.Output}
 * writes it. What a chart leaves out, because it is too much for a picture, it says on the picture.
 */
package claimline.project.output;
