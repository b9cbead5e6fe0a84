// SPDX-License-Identifier: EPL-2.0
package org.observatory.project;

import java.time.Clock;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.observatory.model.coding.provider.CodingItemProviderAdapterFactory;
import org.observatory.model.programmes.provider.ProgrammesItemProviderAdapterFactory;
import org.observatory.project.internal.files.Disk;
import org.observatory.project.migrations.Migrations;

/**
 * How a project is opened.
 *
 * @param adapters   the item providers of the editing domain; the session disposes of nothing in them
 * @param migrations brings older projects up to date
 * @param disk       writes
 * @param clock      tells the time of backups and journal entries
 */
public record Opening(AdapterFactory adapters, Migrations migrations, Disk disk, Clock clock) {

    /** {@return the ordinary way: plain item providers, the standard migrations, the disk and clock of the machine} */
    public static Opening standard() {
        return new Opening(
                new ComposedAdapterFactory(new AdapterFactory[] {new ProgrammesItemProviderAdapterFactory(),
                        new CodingItemProviderAdapterFactory()}),
                Migrations.standard(), Disk.ofMachine(), Clock.systemUTC());
    }

    /** {@return the same with other item providers, such as those with the labels of a window} */
    public Opening with(AdapterFactory others) {
        return new Opening(others, migrations, disk, clock);
    }

    /** {@return the same with other migrations} */
    public Opening with(Migrations others) {
        return new Opening(adapters, others, disk, clock);
    }

    /** {@return the same with another clock} */
    public Opening with(Clock other) {
        return new Opening(adapters, migrations, disk, other);
    }

    /** {@return the same on another disk, for tests and the fault bench} */
    public Opening with(Disk other) {
        return new Opening(adapters, migrations, other, clock);
    }
}
