// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.coding.documents;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.observatory.model.coding.Document;
import org.observatory.ui.coding.texts.CodingTexts;
import org.observatory.ui.fields.FieldContext;
import org.observatory.ui.fields.FormPart;

/** Says which file a document was received as, and in which character set it was read. */
final class OriginalLine implements FormPart {

    private final CodingTexts texts;
    private final Label label;
    private final Document document;

    OriginalLine(FieldContext context, Composite parent, Document document) {
        this.texts = new CodingTexts(context.labels().language());
        this.document = document;
        label = context.toolkit().createLabel(parent, "", SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).indent(8, 0).hint(60, SWT.DEFAULT).applyTo(label);
        refresh();
    }

    @Override
    public void refresh() {
        label.setText(text(document, texts));
    }

    static String text(Document document, CodingTexts texts) {
        var name = document.getOriginal();
        var original = name == null || name.isBlank() ? texts.get("document.noOriginal") : texts.get("document.original", name);
        var charset = document.getCharset() == null || document.getCharset().isBlank() ? ""
                : texts.get("document.charset", document.getCharset());
        return Stream.of(original, charset).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    }

    @Override
    public void dispose() {
        label.dispose();
    }
}
