// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.fields;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Widget;

/**
 * Names that the system's own widgets tell assistive technology. Under GTK, trees, tables, fields and tool items are GTK's and
 * answer for themselves: what a listener of {@link org.eclipse.swt.accessibility.Accessible} says does not reach the accessibility
 * tree. Their name is set where they keep it, the property {@code accessible-name} of their {@code AtkObject}; SWT has no API for
 * it, so that its internals are looked up by name. On other systems, and where these internals are gone, listeners are all there is.
 */
final class SystemNames {

    private static final Optional<SystemNames> GTK = lookUp();

    private final MethodHandle accessible;
    private final MethodHandle inside;
    private final MethodHandle property;

    private SystemNames(MethodHandle accessible, MethodHandle inside, MethodHandle property) {
        this.accessible = accessible;
        this.inside = inside;
        this.property = property;
    }

    private static Optional<SystemNames> lookUp() {
        if (!"gtk".equals(SWT.getPlatform())) {
            return Optional.empty();
        }
        try {
            var swt = SWT.class.getClassLoader();
            var lookup = MethodHandles.publicLookup();
            var gtk = swt.loadClass("org.eclipse.swt.internal.gtk3.GTK3");
            var ofOne = MethodType.methodType(long.class, long.class);
            return Optional.of(new SystemNames(lookup.findStatic(gtk, "gtk_widget_get_accessible", ofOne),
                    lookup.findStatic(gtk, "gtk_bin_get_child", ofOne),
                    lookup.findStatic(swt.loadClass("org.eclipse.swt.internal.gtk.OS"), "g_object_set",
                            MethodType.methodType(void.class, long.class, byte[].class, byte[].class, long.class))));
        } catch (ReflectiveOperationException | LinkageError changed) {
            return Optional.empty();
        }
    }

    /**
     * Lets a widget tell its name itself; nothing where the system asks SWT for it.
     *
     * @param widget a widget that is not disposed
     * @param name   what it is; not empty
     */
    static void set(Widget widget, String name) {
        GTK.ifPresent(system -> system.tell(widget, name));
    }

    private void tell(Widget widget, String name) {
        try {
            var handle = widget.getClass().getField("handle").getLong(widget);
            tell(handle, name);
            if (widget instanceof ToolItem) {
                // the button inside is what people come to
                tell((long) inside.invokeExact(handle), name);
            }
        } catch (RuntimeException | Error broken) {
            throw broken;
        } catch (Throwable gone) {
            // this widget has no such handle; its listeners still answer
        }
    }

    private void tell(long handle, String name) throws Throwable {
        if (handle != 0) {
            var object = (long) accessible.invokeExact(handle);
            property.invokeExact(object, bytes("accessible-name"), bytes(name), 0L);
        }
    }

    private static byte[] bytes(String text) {
        return (text.replace('\0', ' ') + '\0').getBytes(StandardCharsets.UTF_8);
    }
}
