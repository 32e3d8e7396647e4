package claimline.exchange.picture;

import java.util.Locale;

/** As what a picture can be written. */
public enum PictureFormat {
    PNG,
    SVG,
    PDF;

    /** The ending of such a file's name, without a dot. */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }
}
