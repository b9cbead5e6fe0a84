// SPDX-License-Identifier: EPL-2.0
package org.observatory.extensions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

class ExtensionsTest {

    /** What the test's extension point asks for. */
    public interface Greeting {
        String words();
    }

    /** A sound contribution. */
    public static final class Hello implements Greeting {
        @Override
        public String words() {
            return "hello";
        }
    }

    /** A contribution that cannot be created. */
    public static final class Broken implements Greeting {
        public Broken() {
            throw new IllegalStateException("no voice");
        }

        @Override
        public String words() {
            return "";
        }
    }

    /** A contribution whose class cannot be initialised. */
    public static final class Unlinked implements Greeting {
        static final int LENGTH = Integer.parseInt("not a number");

        @Override
        public String words() {
            return "" + LENGTH;
        }
    }

    private static String of(String id, Class<?> type) {
        return "id=\"" + id + "\" class=\"" + type.getName() + "\"";
    }

    private static Contributions<Greeting> read(PlainRegistry world) {
        return Extensions.contributions(world.registry(), PlainRegistry.POINT, Greeting.class);
    }

    @Test
    void contributionsComeByIdentifierWhateverTheOrderOfBundles() {
        var world = new PlainRegistry().contribution("z.bundle", of("alpha", Hello.class))
                .contribution("a.bundle", of("gamma", Hello.class)).contribution("m.bundle", of("beta", Hello.class));

        var read = read(world);

        assertEquals(List.of("alpha", "beta", "gamma"), read.loaded().stream().map(Contribution::id).toList());
        assertEquals("z.bundle", read.loaded().getFirst().contributor());
        assertEquals("hello", read.values().getFirst().words());
        assertTrue(read.failures().isEmpty());
    }

    @Test
    void aContributionThatThrowsIsNamedAndTheOthersGoOn() {
        var world = new PlainRegistry().contribution("good", of("hello", Hello.class))
                .contribution("bad", of("broken", Broken.class)).contribution("worse", of("unlinked", Unlinked.class));

        var read = read(world);

        assertEquals(List.of("hello"), read.loaded().stream().map(Contribution::id).toList());
        assertEquals(List.of("bad", "worse"), read.failures().stream().map(Failure::contributor).toList());
        var message = read.failures().getFirst().message(Locale.ENGLISH);
        assertTrue(message.contains("bad") && message.contains("broken") && message.contains("no voice"), message);
    }

    @Test
    void aMissingClassAndAClassOfAnotherTypeAreToldApart() {
        var world = new PlainRegistry().contribution("b1", "id=\"gone\" class=\"no.such.Type\"")
                .contribution("b2", of("other", Object.class)).contribution("b3", "id=\"none\"");

        var reasons = read(world).failures().stream().map(Failure::reason).toList();

        assertEquals(List.of(Failure.Reason.NOT_CREATED, Failure.Reason.NOT_CREATED, Failure.Reason.WRONG_TYPE), reasons);
    }

    @Test
    void theSecondOfTwoEqualIdentifiersIsSetAsideAndTheFirstKept() {
        var world = new PlainRegistry().contribution("b.second", of("same", Hello.class))
                .contribution("a.first", of("same", Hello.class));

        var read = read(world);

        assertEquals("a.first", read.loaded().getFirst().contributor());
        assertEquals(1, read.loaded().size());
        var failure = read.failures().getFirst();
        assertEquals(Failure.Reason.DUPLICATE, failure.reason());
        assertEquals("Le module b.second contribue « same » à test.point, comme a.first avant lui ; "
                + "la seconde contribution est écartée.", failure.message(Locale.FRENCH));
    }

    @Test
    void aContributionWithoutIdentifierIsReported() {
        var read = read(new PlainRegistry().contribution("b", "class=\"" + Hello.class.getName() + "\""));

        assertTrue(read.loaded().isEmpty());
        assertEquals(Failure.Reason.NO_ID, read.failures().getFirst().reason());
    }

    @Test
    void nothingIsCreatedBeforeItIsAskedFor() throws ContributionException {
        var world = new PlainRegistry().contribution("a", of("broken", Broken.class))
                .contribution("b", of("hello", Hello.class));

        var declarations = Extensions.declarations(world.registry(), PlainRegistry.POINT, Greeting.class);

        assertEquals(List.of("broken", "hello"), declarations.ids());
        var hello = declarations.find("hello").orElseThrow();
        assertNotSame(hello.create(), hello.create());
        assertThrows(ContributionException.class, declarations.find("broken").orElseThrow()::create);
        assertFalse(declarations.find("absent").isPresent());
    }

    @Test
    void anUnknownPointHasNoContributions() {
        var none = Extensions.contributions(new PlainRegistry().registry(), "no.such.point", Greeting.class);
        assertTrue(none.loaded().isEmpty() && none.failures().isEmpty());
    }

    @Test
    void outsideAProductThereIsNothing() {
        assertTrue(Extensions.contributions("any.point", Greeting.class).loaded().isEmpty());
    }
}
