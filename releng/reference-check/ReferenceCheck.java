// SPDX-License-Identifier: EPL-2.0
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * Confirms that what the reference data cite stands in the documents they cite.
 *
 * <pre>java ReferenceCheck.java DATA DOCUMENTS</pre>
 *
 * <p>DATA is a file of the model, DOCUMENTS the folder of the texts, found by their file name or by their key followed
 * by {@code _}, {@code -} or a dot. Four things are confirmed: the evidence of each source occurs in its document; each
 * value, size or number of a statement occurs in the evidence given for it, in figures or in French words (the size of
 * a typology may also be that of its list, and the number of a publication its rank in the series); each date
 * occurs there too, as {@code 2019}, {@code octobre 2019}, {@code 10-2019}, {@code 1er octobre 2019} or
 * {@code 01-10-2019}; a date said to be inferred needs its year only.
 *
 * <p>Texts were extracted from PDF: words broken at line ends are joined, digits doubled at the start of a table row
 * are halved, and typography (spaces, apostrophes, dashes, emphasis) is levelled before anything is compared.
 *
 * <p>Prints one line a failure on standard output, then the totals; exits with 0 when nothing failed, 1 when something
 * did, 2 when the arguments or the files are unusable.
 */
public final class ReferenceCheck {

    private static final List<String> DATES = List.of("start", "end", "launch", "date", "published", "launched");
    private static final List<String> SIZES = List.of("value", "expectedSize", "expectedStudies", "expectedParts",
            "number");
    private static final List<String> MONTHS = List.of("janvier", "fevrier", "mars", "avril", "mai", "juin", "juillet",
            "aout", "septembre", "octobre", "novembre", "decembre");
    private static final List<String> WORDS = List.of("zero", "un|une|premiere?", "deux|deuxieme|double",
            "trois|troisieme|triple", "quatre|quatrieme|quadruple", "cinq|cinquieme|quinquenna\\p{L}*", "six|sixieme",
            "sept|septieme", "huit|huitieme", "neuf|neuvieme", "dix|dizaine", "onze", "douze|douzaine", "treize",
            "quatorze", "quinze|quinzaine", "seize");
    private static final Map<Integer, String> LARGE = Map.of(20, "vingt|vingtaine", 33, "un tiers", 50,
            "cinquante|cinquantaine", 100, "cent|centaine", 1000, "mille|millier");

    private final Map<String, Element> elements = new HashMap<>();
    private final Map<String, List<String>> texts = new HashMap<>();
    private final List<String> failures = new ArrayList<>();
    private final Map<String, Integer> totals = new TreeMap<>();

    private ReferenceCheck() {
    }

    public static void main(String[] arguments) {
        System.exit(run(arguments, System.out, System.err));
    }

    private static int run(String[] arguments, PrintStream out, PrintStream err) {
        if (arguments.length != 2) {
            err.println("Usage: java ReferenceCheck.java DATA DOCUMENTS");
            return 2;
        }
        try {
            var check = new ReferenceCheck();
            check.read(Path.of(arguments[0]), Path.of(arguments[1]));
            check.elements.values().stream().sorted((a, b) -> place(a).compareTo(place(b))).forEach(check::confirm);
            check.failures.forEach(out::println);
            check.totals.forEach((what, count) -> out.println(count + " " + what));
            out.println(check.failures.size() + " failures");
            return check.failures.isEmpty() ? 0 : 1;
        } catch (IOException | SAXException | ParserConfigurationException unusable) {
            err.println("Cannot check " + arguments[0] + ": " + unusable.getMessage());
            return 2;
        }
    }

    private void read(Path data, Path folder) throws IOException, SAXException, ParserConfigurationException {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        Element root;
        try (var bytes = Files.newInputStream(data)) {
            root = factory.newDocumentBuilder().parse(bytes).getDocumentElement();
        }
        list(root.getElementsByTagName("*")).filter(each -> each.hasAttribute("id"))
                .forEach(each -> elements.put(each.getAttribute("id"), each));
        for (Element document : children(root, "documents").toList()) {
            var file = file(folder, document);
            if (file == null) {
                fail(document, "no text of document " + document.getAttribute("key") + " in the folder");
            }
            texts.put(document.getAttribute("id"), file == null ? null : variants(Files.readString(file)));
        }
    }

    private static Path file(Path folder, Element document) throws IOException {
        var key = document.getAttribute("key");
        try (var files = Files.list(folder)) {
            return files.filter(file -> {
                var name = file.getFileName().toString();
                return name.equals(document.getAttribute("fileName"))
                        || name.matches(Pattern.quote(key) + "[_.-].*");
            }).sorted().findFirst().orElse(null);
        }
    }

    // what is confirmed

    private void confirm(Element element) {
        if (element.getTagName().equals("sources")) {
            confirmEvidence(element);
            return;
        }
        var sources = children(element, "sources").toList();
        var evidence = sources.stream().map(source -> plain(source.getAttribute("evidence"))).toList();
        var statement = element.getTagName().equals("statements");
        if (statement) {
            confirmStatement(element, evidence);
        }
        for (String size : SIZES) {
            if (element.hasAttribute(size) && !statement) {
                count("values and sizes");
                var number = new BigDecimal(element.getAttribute(size));
                if (evidence.stream().noneMatch(each -> holds(each, number)) && !follows(element, size, number)) {
                    fail(element, size + " " + number + " is not in its evidence " + evidence);
                }
            }
        }
        var inferred = element.getAttribute("dateCertainty").equals("INFERRED")
                || sources.stream().anyMatch(source -> source.getAttribute("certainty").equals("INFERRED"));
        Stream.concat(DATES.stream().map(element::getAttribute).filter(date -> !date.isEmpty()),
                children(element, "dates").map(Element::getTextContent)).forEach(date -> {
                    count(inferred ? "inferred dates" : "dates");
                    var asked = inferred ? date.substring(0, 4) : date;
                    if (!occurs(asked, evidence) && !occurs(date, evidence)) {
                        fail(element, "date " + date + " is not in its evidence " + evidence);
                    }
                });
    }

    /** Whether a size is that of the list entered, or a number the rank in the series, each with its own evidence. */
    private static boolean follows(Element element, String what, BigDecimal number) {
        return switch (what) {
            case "expectedSize" -> number.intValue() == leaves(element);
            case "number" -> number.intValue() == 1 + children((Element) element.getParentNode(), element.getTagName())
                    .filter(other -> other.getAttribute("series").equals(element.getAttribute("series")))
                    .filter(other -> other.getAttribute("date").compareTo(element.getAttribute("date")) < 0).count();
            default -> false;
        };
    }

    private static long leaves(Element element) {
        return children(element, "categories")
                .mapToLong(category -> Math.max(1, leaves(category))).sum();
    }

    private void confirmEvidence(Element source) {
        count("sources");
        var document = elements.get(source.getAttribute("document"));
        if (document == null) {
            fail(source, "the document " + source.getAttribute("document") + " is not in the data");
            return;
        }
        var evidence = plain(source.getAttribute("evidence"));
        if (evidence.isEmpty()) {
            fail(source, "no evidence");
            return;
        }
        var known = texts.get(source.getAttribute("document"));
        if (known != null && known.stream().noneMatch(text -> contains(text, evidence))) {
            fail(source, "\"" + source.getAttribute("evidence") + "\" does not occur in document "
                    + document.getAttribute("key"));
        }
    }

    private void confirmStatement(Element statement, List<String> evidence) {
        var numbers = Pattern.compile("(?<![\\p{L}\\d])\\d+(?![\\d])").matcher(plain(statement.getAttribute("value")));
        while (numbers.find()) {
            count("numbers of statements");
            var number = new BigDecimal(numbers.group());
            var shortYear = "(?<!\\d)\\d{2}-\\d{2}-" + numbers.group().replaceFirst("^20", "") + "(?!\\d)";
            if (evidence.stream().noneMatch(each -> holds(each, number)) && !any(evidence, shortYear)) {
                fail(statement, "number " + number + " is not in its evidence " + evidence);
            }
        }
    }

    // how numbers and dates are printed

    private static boolean holds(String evidence, BigDecimal value) {
        var digits = value.stripTrailingZeros().toPlainString().replaceFirst("^(\\d+)(\\d{3})$", "$1[ .]?$2")
                .replaceFirst("(?<=\\d)\\.(?=\\d)", "[.,]");
        var forms = new ArrayList<>(List.of("(?<![\\p{L}\\d])0?" + digits + "(?!\\d|[.,]\\d)"));
        if (value.stripTrailingZeros().scale() <= 0 && value.compareTo(new BigDecimal(10_000)) < 0) {
            var whole = value.intValue();
            var word = whole < WORDS.size() ? WORDS.get(whole) : LARGE.get(whole);
            if (word != null) {
                forms.add("(?<!\\p{L})(?:" + word + ")(?!\\p{L})");
            }
        }
        return forms.stream().anyMatch(form -> Pattern.compile(form).matcher(evidence).find());
    }

    private static boolean occurs(String date, List<String> evidence) {
        var parts = date.split("-");
        var year = "(?<!\\d)" + parts[0] + "(?!\\d)";
        if (parts.length == 1) {
            return any(evidence, year);
        }
        var month = MONTHS.get(Integer.parseInt(parts[1]) - 1);
        if (parts.length == 2) {
            return any(evidence, month + "(?: ?(?:-|a|et|/) ?\\p{L}+)?[ -]" + parts[0] + "(?!\\d)")
                    || any(evidence, "(?<!\\d)" + parts[1] + "[-/]" + parts[0] + "(?!\\d)")
                    || any(evidence, year + "/" + parts[1] + "(?!\\d)")
                    || apart(evidence, "(?<!\\p{L})" + month + "(?!\\p{L})", year);
        }
        var day = "(?<!\\d)0?" + Integer.parseInt(parts[2]);
        return any(evidence, day + "(?:er)? " + month + " " + parts[0] + "(?!\\d)")
                || any(evidence, "(?<!\\d)" + parts[2] + "[-/]" + parts[1] + "[-/]" + parts[0] + "(?!\\d)")
                || apart(evidence, day + "(?:er)? " + month + "(?!\\p{L})", year);
    }

    private static boolean any(List<String> evidence, String form) {
        return evidence.stream().anyMatch(each -> Pattern.compile(form).matcher(each).find());
    }

    /** Whether the day or month stands in one evidence and the year in another. */
    private static boolean apart(List<String> evidence, String dayOrMonth, String year) {
        return IntStream.range(0, evidence.size()).anyMatch(i -> any(List.of(evidence.get(i)), dayOrMonth)
                && IntStream.range(0, evidence.size()).anyMatch(j -> j != i && any(List.of(evidence.get(j)), year)));
    }

    /** Whether the text holds the evidence, digits at its ends not being part of a longer number. */
    private static boolean contains(String text, String evidence) {
        var start = Character.isDigit(evidence.charAt(0)) ? "(?<!\\d)" : "";
        var end = evidence.matches(".*\\d{4}") ? "(?!\\d{3})" // the call of a note may follow a year
                : evidence.matches(".*\\d") ? "(?!\\d)" : "";
        return Pattern.compile(start + Pattern.quote(evidence) + end).matcher(text).find();
    }

    // how texts are levelled

    /** Broken words joined and kept broken, each with the doubled digits of tables as they are and halved. */
    private static List<String> variants(String text) {
        var halved = Pattern.compile("(?m)^([0-9])\\1(?= |$)").matcher(text.replace("\r", "")).replaceAll("$1");
        return Stream.of(text.replace("\r", ""), halved)
                .flatMap(each -> Stream.of(each.replaceAll("-\n\\s*", ""), each.replaceAll("-\n\\s*", "-")))
                .map(ReferenceCheck::plain).distinct().toList();
    }

    private static String plain(String text) {
        var levelled = text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
                .replaceAll("</?u>", "").replaceAll("<(https?://[^>]*)>", "$1").replace("*", "")
                .replaceAll("\\\\([()])", "$1").replaceAll("\\^\\{([^}]*)\\}", "$1")
                .replaceAll("\\[([^\\]]*)\\]\\(([^)]*)\\)", "$1").replaceAll("[‘’]", "'").replaceAll("[“”]", "\"")
                .replaceAll("[–—]", "-").replace("œ", "oe").replaceAll("[\\s\u00a0\u202f\u2009]+", " ")
                .replaceAll("« ?", "«").replaceAll(" ?»", "»").replaceAll(" ?([;:!?%€])", "$1").strip();
        return Normalizer.normalize(levelled, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
    }

    // where things stand in the data

    private void fail(Element element, String message) {
        failures.add(place(element) + ": " + message);
    }

    private void count(String what) {
        totals.merge(what, 1, Integer::sum);
    }

    /** The names of the elements around this one, then its kind and identity. */
    private static String place(Element element) {
        var names = new ArrayList<String>();
        for (var at = element; at != null; at = at.getParentNode() instanceof Element parent ? parent : null) {
            if (at.hasAttribute("nameFr")) {
                names.addFirst(at.getAttribute("nameFr"));
            }
        }
        return String.join(" > ", names) + " [" + element.getTagName() + " "
                + element.getAttribute("id") + "]";
    }

    private static Stream<Element> children(Element element, String tag) {
        return list(element.getChildNodes()).filter(child -> child.getTagName().equals(tag));
    }

    private static Stream<Element> list(NodeList nodes) {
        return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item).filter(Element.class::isInstance)
                .map(Element.class::cast);
    }
}
