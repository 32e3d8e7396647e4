package claimline.project.output;

import claimline.exchange.picture.PictureFormat;
import java.util.Locale;

/** As what a chart can be written. */
public enum ChartFormat {
    PNG(PictureFormat.PNG),
    SVG(PictureFormat.SVG),
    PDF(PictureFormat.PDF);

    private final PictureFormat format;

    ChartFormat(PictureFormat format) {
        this.format = format;
    }

    PictureFormat format() {
        return format;
    }

    /** The ending of such a file's name, without a dot. */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }
}
