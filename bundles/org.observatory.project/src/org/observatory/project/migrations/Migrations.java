// SPDX-License-Identifier: EPL-2.0
package org.observatory.project.migrations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.observatory.extensions.Extensions;

/** The migrations there are, at most one from each format. */
public final class Migrations {

    /** The extension point through which migrations are contributed. */
    public static final String POINT = "org.observatory.project.migrations";

    private final List<Migration> migrations;

    private Migrations(List<Migration> migrations) {
        this.migrations = List.copyOf(migrations);
    }

    /** {@return our own migrations} */
    public static Migrations standard() {
        return new Migrations(List.of(new CodebookFile()));
    }

    /** {@return the migrations that plug-ins contribute, ours among them} */
    public static Migrations contributed() {
        var all = new ArrayList<Migration>(Extensions.contributions(POINT, Migration.class).values());
        return all.isEmpty() ? standard() : new Migrations(all);
    }

    /** {@return these migrations} */
    public static Migrations of(List<? extends Migration> migrations) {
        return new Migrations(List.copyOf(migrations));
    }

    /** {@return the migration that starts from a format} */
    public Optional<Migration> from(int format) {
        return migrations.stream().filter(migration -> migration.from() == format).findFirst();
    }
}
