// SPDX-License-Identifier: EPL-2.0
package org.observatory.app.window;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.observatory.app.Messages;

/**
 * Shows that the workbench is coming: its mark, its name, how far it is. Made of one small picture and two lines of text,
 * so that it costs next to nothing on any system.
 */
public final class Splash implements AutoCloseable {

    private static final int MARK = 64;
    private static final int MARGIN = 24;
    private static final int LEFT = MARGIN + MARK + 20;
    private static final int HEIGHT = 132;
    private static final int LINE = 3;
    private static final int MOST_EVENTS = 200;

    private final Shell shell;
    private final Image mark;
    private final Font font;
    private final boolean dark = Display.isSystemDarkTheme();
    private int percent;

    private Splash(Display display) {
        shell = new Shell(display, SWT.NO_TRIM);
        shell.setText(Messages.productName);
        shell.setBackground(dark ? new Color(0x25, 0x28, 0x2C) : new Color(255, 255, 255));
        // A large bitmap drawn small is sharp on dense screens too; an SVG would first load its reader.
        mark = ResourceLocator.imageDescriptorFromBundle(Splash.class, "branding/window-256.png")
                .map(ImageDescriptor::createImage).orElse(null);
        var data = display.getSystemFont().getFontData()[0];
        font = new Font(display, data.getName(), data.getHeight() + 3, SWT.NORMAL);
        fit(display);
        shell.addListener(SWT.Paint, event -> paint(event.gc));
        shell.addListener(SWT.Dispose, event -> {
            font.dispose();
            if (mark != null) {
                mark.dispose();
            }
        });
    }

    private void fit(Display display) {
        var gc = new GC(shell);
        gc.setFont(font);
        var name = gc.textExtent(Messages.productName).x;
        gc.setFont(display.getSystemFont());
        var width = LEFT + Math.max(name, gc.textExtent(Messages.splash_purpose).x) + MARGIN;
        gc.dispose();
        var screen = display.getPrimaryMonitor().getClientArea();
        shell.setBounds(screen.x + (screen.width - width) / 2, screen.y + (screen.height - HEIGHT) / 2, width, HEIGHT);
    }

    /** Shows it in the middle of the screen. */
    public static Splash open(Display display) {
        var splash = new Splash(display);
        splash.shell.open();
        splash.refresh();
        return splash;
    }

    /**
     * Tells how far the start is.
     *
     * @param share from 0 to 100
     */
    public void reached(int share) {
        if (!shell.isDisposed()) {
            percent = share;
            shell.redraw();
            refresh();
        }
    }

    @Override
    public void close() {
        shell.dispose();
    }

    /** Nobody else sees to events while the workbench starts. */
    private void refresh() {
        var display = shell.getDisplay();
        for (var i = 0; i < MOST_EVENTS && !shell.isDisposed() && display.readAndDispatch(); i++) {
            continue;
        }
    }

    private void paint(GC gc) {
        var size = shell.getSize();
        gc.setAntialias(SWT.ON);
        gc.setInterpolation(SWT.HIGH);
        if (mark != null) {
            var bounds = mark.getBounds();
            gc.drawImage(mark, 0, 0, bounds.width, bounds.height, MARGIN, (size.y - MARK) / 2, MARK, MARK);
        }
        gc.setForeground(dark ? new Color(0xE6, 0xE9, 0xEC) : new Color(0x1B, 0x3A, 0x57));
        gc.setFont(font);
        var y = size.y / 2 - gc.getFontMetrics().getHeight() - 4;
        gc.drawText(Messages.productName, LEFT, y, true);
        y += gc.getFontMetrics().getHeight() + 6;
        gc.setFont(shell.getDisplay().getSystemFont());
        gc.setForeground(dark ? new Color(0xA9, 0xB4, 0xBF) : new Color(0x5B, 0x6B, 0x7B));
        gc.drawText(Messages.splash_purpose, LEFT, y, true);
        gc.setBackground(new Color(0x2B, 0x82, 0xCF));
        gc.fillRectangle(0, size.y - LINE, size.x * percent / 100, LINE);
        gc.setForeground(dark ? new Color(0x45, 0x4B, 0x52) : new Color(0xC9, 0xD2, 0xDB));
        gc.drawRectangle(0, 0, size.x - 1, size.y - 1);
    }
}
