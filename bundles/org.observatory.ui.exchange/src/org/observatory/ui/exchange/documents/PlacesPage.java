// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.exchange.documents;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.List;
import org.observatory.ui.exchange.texts.ExchangeTexts;
import org.observatory.ui.fields.Names;

/** Asks for files and folders; they can be dropped on the list. */
final class PlacesPage extends WizardPage {

    private final ExchangeTexts texts;
    private List list;

    PlacesPage(ExchangeTexts texts) {
        super("places");
        this.texts = texts;
        setTitle(texts.get("places.title"));
        setDescription(texts.get("places.help"));
        setPageComplete(false);
    }

    /** {@return what was chosen} */
    java.util.List<Path> places() {
        return Arrays.stream(list.getItems()).map(Path::of).toList();
    }

    @Override
    public void createControl(Composite parent) {
        var area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).spacing(8, 8).applyTo(area);
        list = new List(area, SWT.BORDER | SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
        Names.give(list, texts.get("places.list"));
        GridDataFactory.fillDefaults().grab(true, true).hint(480, 220).applyTo(list);
        var buttons = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(buttons);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(buttons);
        button(buttons, "places.files", this::addFiles);
        button(buttons, "places.folder", this::addFolder);
        button(buttons, "places.remove", () -> {
            list.remove(list.getSelectionIndices());
            changed();
        });
        var drop = new DropTarget(list, DND.DROP_COPY | DND.DROP_DEFAULT);
        drop.setTransfer(FileTransfer.getInstance());
        drop.addDropListener(new DropTargetAdapter() {
            @Override
            public void dragEnter(DropTargetEvent event) {
                event.detail = DND.DROP_COPY;
            }

            @Override
            public void drop(DropTargetEvent event) {
                if (event.data instanceof String[] files) {
                    add(Stream.of(files));
                }
            }
        });
        setControl(area);
    }

    private void button(Composite parent, String key, Runnable run) {
        var button = new Button(parent, SWT.PUSH);
        button.setText(texts.get(key));
        GridDataFactory.fillDefaults().applyTo(button);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> run.run()));
    }

    private void addFiles() {
        var dialog = new FileDialog(getShell(), SWT.OPEN | SWT.MULTI);
        dialog.setText(texts.get("places.title"));
        if (dialog.open() != null) {
            add(Stream.of(dialog.getFileNames()).map(name -> Path.of(dialog.getFilterPath(), name).toString()));
        }
    }

    private void addFolder() {
        var dialog = new DirectoryDialog(getShell());
        dialog.setText(texts.get("places.title"));
        var chosen = dialog.open();
        if (chosen != null) {
            add(Stream.of(chosen));
        }
    }

    void add(Stream<String> places) {
        places.filter(place -> list.indexOf(place) < 0).forEach(list::add);
        changed();
    }

    private void changed() {
        setPageComplete(list.getItemCount() > 0);
    }
}
