// SPDX-License-Identifier: EPL-2.0
package org.observatory.tests;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.wiring.BundleWire;
import org.osgi.framework.wiring.BundleWiring;

/** Compares each French fragment of the product with the platform bundle it completes. */
class FrenchOfThePlatformTest {

    private static final String FRAGMENTS = "org.observatory.nls.";
    private static final Pattern WITHOUT_TEXT = Pattern.compile("/META-INF/.*|/OSGI-INF/l10n/french.*"
            + "|/(about|fragment)\\.properties|.*/jfacefonts.*|.*_[a-z]{2}(_[A-Z]{2})?\\.properties");
    private static final FrenchTexts TEXTS = new FrenchTexts(sameInBoth());

    @Test
    void theProductHasFrenchFragments() {
        assertFalse(fragments().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("fragments")
    void everyFrenchFileIsFaithfulToItsEnglishOne(Bundle fragment) {
        Bundle host = host(fragment);
        List<String> faults = frenchFiles(fragment)
                .flatMap(file -> TEXTS.faults(read(find(host, english(file))), read(fragment.getEntry(file)))
                        .stream().map(fault -> file + ": " + fault))
                .toList();
        assertEquals(List.of(), faults);
    }

    @ParameterizedTest
    @MethodSource("fragments")
    void noTextOfTheHostIsForgotten(Bundle fragment) {
        Bundle host = host(fragment);
        Set<String> translated = frenchFiles(fragment).map(FrenchOfThePlatformTest::english)
                .collect(Collectors.toSet());
        List<String> forgotten = entries(host, "*.properties")
                .filter(file -> !WITHOUT_TEXT.matcher(file).matches() && !translated.contains(file))
                .filter(file -> !read(find(host, file)).isEmpty()).toList();
        assertEquals(List.of(), forgotten);
    }

    @ParameterizedTest
    @MethodSource("fragments")
    void theNameOfTheHostIsReadInFrench(Bundle fragment) {
        URL file = fragment.getEntry("plugin_fr.properties");
        Map<String, String> french = read(file);
        assertFalse(french.isEmpty());
        String key = host(fragment).getHeaders("").get("Bundle-Name").substring(1);
        assertEquals(french.get(key), host(fragment).getHeaders("fr").get("Bundle-Name"));
    }

    /** Where the platform has French of its own, or French depends on the system, a class goes before the file. */
    @ParameterizedTest
    @CsvSource({"org.eclipse.swt, org.eclipse.swt.internal.SWTMessages",
        "org.eclipse.jface, org.eclipse.jface.bindings.keys.formatting.AbstractKeyFormatter"})
    void ourClassesGoBeforeTheFiles(String host, String texts) {
        Bundle bundle = fragments().stream().map(FrenchOfThePlatformTest::host)
                .filter(candidate -> candidate.getSymbolicName().equals(host)).findFirst().orElseThrow();
        var french = ResourceBundle.getBundle(texts, Locale.FRENCH, bundle.adapt(BundleWiring.class).getClassLoader());
        assertEquals(texts + "_fr", french.getClass().getName());
    }

    private static Stream<String> frenchFiles(Bundle fragment) {
        return entries(fragment, "*_fr.properties").filter(file -> !file.startsWith("/OSGI-INF/"));
    }

    private static String english(String frenchFile) {
        return frenchFile.replaceFirst("^/french/", "/").replace("_fr.properties", ".properties");
    }

    /** The file in the host or in one of its fragments, or null. */
    private static URL find(Bundle host, String file) {
        int name = file.lastIndexOf('/') + 1;
        var found = host.findEntries(file.substring(0, name), file.substring(name), false);
        return found == null ? null : found.nextElement();
    }

    private static Stream<String> entries(Bundle bundle, String pattern) {
        var found = bundle.findEntries("/", pattern, true);
        return found == null ? Stream.empty() : Collections.list(found).stream().map(URL::getPath).distinct();
    }

    private static Bundle host(Bundle fragment) {
        List<BundleWire> wires = fragment.adapt(BundleWiring.class).getRequiredWires("osgi.wiring.host");
        return wires.getFirst().getProvider().getBundle();
    }

    static List<Bundle> fragments() {
        return Stream.of(FrameworkUtil.getBundle(FrenchOfThePlatformTest.class).getBundleContext().getBundles())
                .filter(bundle -> bundle.getSymbolicName().startsWith(FRAGMENTS))
                .filter(bundle -> bundle.getHeaders().get(Constants.FRAGMENT_HOST) != null).toList();
    }

    private static Set<String> sameInBoth() {
        try (InputStream list = FrenchOfThePlatformTest.class.getResourceAsStream("same-in-both.txt")) {
            return new String(list.readAllBytes(), UTF_8).lines().filter(line -> !line.startsWith("#"))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> read(URL file) {
        if (file == null) {
            return Map.of();
        }
        Properties texts = new Properties();
        try (Reader reader = new InputStreamReader(file.openStream(), UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
        return texts.stringPropertyNames().stream()
                .collect(Collectors.toMap(Function.identity(), texts::getProperty));
    }
}
