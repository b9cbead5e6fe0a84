// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.coding.documents;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.handlers.HandlerUtil;

/** Does in the text of the active document what the command says after the name of this class. */
public final class DocumentHandler extends AbstractHandler implements IExecutableExtension {

    private DocumentAction action;

    @Override
    public void setInitializationData(IConfigurationElement element, String property, Object data) {
        action = DocumentAction.valueOf((String) data);
    }

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof DocumentEditor editor) {
            editor.perform(action);
        }
        return null;
    }
}
