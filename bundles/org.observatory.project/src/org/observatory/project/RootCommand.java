// SPDX-License-Identifier: EPL-2.0
package org.observatory.project;

import java.util.function.Supplier;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;

/** Adds a root element, in a file of its own, to a project, or takes it away. The file is touched when the project is saved. */
final class RootCommand extends AbstractCommand {

    private final ResourceSet resources;
    private final Supplier<Resource> source;
    private final boolean adds;
    private Resource resource;

    /**
     * Makes the command.
     *
     * @param label  what it does, for people
     * @param source gives the resource when the command is first executed
     * @param adds   whether it adds the resource or takes it away
     */
    RootCommand(ResourceSet resources, String label, Supplier<Resource> source, boolean adds) {
        super(label);
        this.resources = resources;
        this.source = source;
        this.adds = adds;
    }

    @Override
    protected boolean prepare() {
        return true;
    }

    @Override
    public void execute() {
        resource = source.get();
        redo();
    }

    @Override
    public void redo() {
        put(adds);
    }

    @Override
    public void undo() {
        put(!adds);
    }

    private void put(boolean in) {
        if (in) {
            resources.getResources().add(resource);
        } else {
            resources.getResources().remove(resource);
        }
    }
}
