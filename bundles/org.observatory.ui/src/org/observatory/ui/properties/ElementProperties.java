// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.properties;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.views.properties.IPropertySheetEntry;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.eclipse.ui.views.properties.IPropertySource;
import org.eclipse.ui.views.properties.PropertySheetPage;
import org.eclipse.ui.views.properties.PropertySheetSorter;
import org.observatory.model.edit.ObservatoryLabels;
import org.observatory.ui.projects.Edits;
import org.observatory.ui.projects.Projects;

/** The page that the properties view shows for elements of open projects. */
public final class ElementProperties {

    private final Projects projects;
    private final ObservatoryLabels labels = ObservatoryLabels.ofWorkbench();

    private ElementProperties(Projects projects) {
        this.projects = projects;
    }

    /** {@return a page for a part that selects elements} */
    public static IPropertySheetPage page(Projects projects) {
        var properties = new ElementProperties(projects);
        var page = new RefreshedPage(projects);
        page.setPropertySourceProvider(properties::source);
        return page;
    }

    private IPropertySource source(Object selected) {
        var element = Adapters.adapt(selected, EObject.class);
        return element == null ? null : projects.of(element)
                .map(project -> new ElementPropertySource(element, Edits.in(project), labels)).orElse(null);
    }

    /** Shows at once what was changed elsewhere. */
    private static final class RefreshedPage extends PropertySheetPage {

        private final Projects projects;
        private final Projects.Listener listener = (project, change) -> {
            if (getControl() != null && !getControl().isDisposed()) {
                refresh();
            }
        };

        RefreshedPage(Projects projects) {
            this.projects = projects;
            projects.addListener(listener);
            setSorter(new PropertySheetSorter() {
                @Override
                public void sort(IPropertySheetEntry[] entries) {
                    // The order of the model is that of the forms.
                }
            });
        }

        @Override
        public void dispose() {
            projects.removeListener(listener);
            super.dispose();
        }
    }
}
