import java.io.FileInputStream;
import java.util.TreeMap;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Validates PDF files against PDF/UA-1 with veraPDF; prints a verdict a file and the rules that failed. */
public class Validate {
    public static void main(String[] files) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        boolean good = true;
        for (String file : files) {
            try (var input = new FileInputStream(file);
                 var parser = Foundries.defaultInstance().createParser(input, PDFAFlavour.PDFUA_1);
                 var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
                var result = validator.validate(parser);
                good &= result.isCompliant();
                System.out.println("veraPDF " + (result.isCompliant() ? "passes " : "FAILS ") + file
                    + " (" + result.getTotalAssertions() + " checks)");
                var failed = new TreeMap<String, Integer>();
                var words = new TreeMap<String, String>();
                for (TestAssertion one : result.getTestAssertions()) {
                    if (one.getStatus() != TestAssertion.Status.FAILED) continue;
                    var rule = one.getRuleId().getClause() + "-" + one.getRuleId().getTestNumber();
                    failed.merge(rule, 1, Integer::sum);
                    words.putIfAbsent(rule, one.getMessage() + " at " + one.getLocation().getContext());
                }
                failed.forEach((rule, times) -> System.out.println("  " + rule + " x" + times + ": " + words.get(rule)));
            } catch (org.verapdf.core.VeraPDFException error) {
                good = false;
                System.out.println("veraPDF FAILS " + file + "\n  " + error.getMessage());
            }
        }
        System.exit(good ? 0 : 1);
    }
}
