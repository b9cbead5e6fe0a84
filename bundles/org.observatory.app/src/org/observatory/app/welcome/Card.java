// SPDX-License-Identifier: EPL-2.0
package org.observatory.app.welcome;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleActionAdapter;
import org.eclipse.swt.accessibility.AccessibleActionEvent;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.graphics.TextStyle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/**
 * A wide button with a picture, a title and a sentence. A card without an action only tells something; it is drawn
 * fainter and takes no focus.
 */
final class Card extends Canvas {

    private static final int PADDING = 14;
    private static final int PICTURE = 32;
    private static final int TEXT_X = PADDING + PICTURE + PADDING;
    private static final int ROUND = 10;
    private static final int NARROWEST = 220;

    private final String title;
    private final String sentence;
    private final Runnable action;
    private final Image picture;
    private final Font titleFont;
    private boolean hovered;

    /** @param action what choosing the card does; null for a card that only tells something */
    Card(Composite parent, ImageDescriptor picture, String title, String sentence, Runnable action) {
        super(parent, SWT.DOUBLE_BUFFERED | (action == null ? SWT.NO_FOCUS : SWT.NONE));
        this.title = title;
        this.sentence = sentence;
        this.action = action;
        var resources = new LocalResourceManager(JFaceResources.getResources(), this);
        // An SVG is read at twice its size, so that it stays sharp.
        this.picture = resources.create(ImageDescriptor.createFromImageDataProvider(
                zoom -> picture.getImageData(zoom * 2)));
        this.titleFont = resources.create(FontDescriptor.createFrom(JFaceResources.getDefaultFontDescriptor()
                .getFontData()).increaseHeight(1).setStyle(SWT.BOLD));
        addListener(SWT.Paint, event -> paint(event.gc));
        if (action != null) {
            listen();
        }
        describe();
    }

    private void listen() {
        setCursor(getDisplay().getSystemCursor(SWT.CURSOR_HAND));
        addListener(SWT.MouseEnter, event -> hover(true));
        addListener(SWT.MouseExit, event -> hover(false));
        addListener(SWT.MouseDown, event -> setFocus());
        addListener(SWT.MouseUp, this::released);
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        addListener(SWT.KeyDown, event -> {
            if (event.character == SWT.CR || event.character == ' ' || event.keyCode == SWT.KEYPAD_CR) {
                action.run();
            }
        });
        addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN);
    }

    private void released(Event event) {
        if (event.button == 1 && getClientArea().contains(event.x, event.y)) {
            action.run();
        }
    }

    private void hover(boolean now) {
        hovered = now;
        redraw();
    }

    private void describe() {
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = title;
            }

            @Override
            public void getDescription(AccessibleEvent event) {
                event.result = sentence;
            }
        });
        getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = action == null ? ACC.ROLE_LABEL : ACC.ROLE_PUSHBUTTON;
            }

            @Override
            public void getState(AccessibleControlEvent event) {
                event.detail = action == null ? ACC.STATE_READONLY
                        : ACC.STATE_FOCUSABLE | (isFocusControl() ? ACC.STATE_FOCUSED : 0);
            }
        });
        getAccessible().addAccessibleActionListener(new AccessibleActionAdapter() {
            @Override
            public void getActionCount(AccessibleActionEvent event) {
                event.count = action == null ? 0 : 1;
            }

            @Override
            public void doAction(AccessibleActionEvent event) {
                if (action != null) {
                    action.run();
                    event.result = ACC.OK;
                }
            }
        });
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        var width = Math.max(NARROWEST, widthHint == SWT.DEFAULT ? NARROWEST : widthHint);
        var text = text(width);
        var height = Math.max(PICTURE, text.getBounds().height) + 2 * PADDING;
        text.dispose();
        return new Point(width, heightHint == SWT.DEFAULT ? height : heightHint);
    }

    private TextLayout text(int width) {
        var layout = new TextLayout(getDisplay());
        layout.setFont(getFont());
        layout.setText(title + "\n" + sentence);
        layout.setWidth(width - TEXT_X - PADDING);
        layout.setSpacing(3);
        var ground = getBackground();
        var strong = action == null ? Tint.mix(getForeground(), ground, 0.25) : Tint.accent(ground);
        layout.setStyle(new TextStyle(titleFont, strong, null), 0, title.length() - 1);
        layout.setStyle(new TextStyle(getFont(), Tint.mix(getForeground(), ground, 0.25), null), title.length(),
                title.length() + sentence.length());
        return layout;
    }

    private void paint(GC gc) {
        var area = getClientArea();
        var ground = getBackground();
        gc.setAntialias(SWT.ON);
        gc.setBackground(Tint.mix(ground, Tint.accent(ground), action == null ? 0 : hovered ? 0.12 : 0.05));
        gc.fillRoundRectangle(1, 1, area.width - 2, area.height - 2, ROUND, ROUND);
        gc.setForeground(isFocusControl() ? Tint.accent(ground) : Tint.mix(ground, getForeground(), 0.22));
        gc.setLineWidth(isFocusControl() ? 2 : 1);
        gc.setLineStyle(action == null ? SWT.LINE_DASH : SWT.LINE_SOLID);
        gc.drawRoundRectangle(1, 1, area.width - 3, area.height - 3, ROUND, ROUND);
        gc.setAlpha(action == null ? 150 : 255);
        gc.drawImage(picture, PADDING, PADDING);
        gc.setAlpha(255);
        var text = text(area.width);
        text.draw(gc, TEXT_X, PADDING);
        text.dispose();
    }
}
