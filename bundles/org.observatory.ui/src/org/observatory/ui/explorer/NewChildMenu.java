// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.explorer;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.observatory.model.edit.ObservatoryIcons;
import org.observatory.model.edit.ObservatoryLabels;
import org.observatory.ui.texts.Texts;

/** What can be made under what is selected in the explorer, as entries of its menu. */
public final class NewChildMenu extends CompoundContributionItem {

    private final ObservatoryLabels labels = ObservatoryLabels.ofWorkbench();
    private final Texts texts = Texts.ofWorkbench();

    @Override
    protected IContributionItem[] getContributionItems() {
        var page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        return page != null && page.findView(ExplorerView.ID) instanceof ExplorerView view
                ? NewChild.under(view.selected()).stream().map(child -> item(view, child)).toArray(IContributionItem[]::new)
                : new IContributionItem[0];
    }

    private IContributionItem item(ExplorerView view, NewChild child) {
        var action = new Action(texts.get(child.about() == null ? "explorer.new" : "explorer.newAbout", labels.type(child.type()))) {
            @Override
            public void run() {
                view.add(child);
            }
        };
        ObservatoryIcons.of(child.type()).map(ImageDescriptor::createFromURL)
                .ifPresent(action::setImageDescriptor);
        return new ActionContributionItem(action);
    }
}
