package claimline.project.output;

import claimline.exchange.report.HtmlReport;
import claimline.exchange.report.Report;
import java.io.OutputStream;
import java.util.Locale;

/** As what a report can be written. */
public enum ReportFormat {
    /** One web page that needs nothing else. */
    HTML;

    /** The ending of such a file's name, without a dot. */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean hasPictures() {
        return false;
    }

    void write(Report report, OutputStream out) {
        switch (this) {
            case HTML -> HtmlReport.write(report, out);
        }
    }
}
