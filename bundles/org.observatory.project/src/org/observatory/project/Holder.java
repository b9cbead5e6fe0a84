// SPDX-License-Identifier: EPL-2.0
package org.observatory.project;

import java.time.Instant;

import org.observatory.analysis.Label;

/**
 * Who has a project open for editing.
 *
 * @param user    the name of the account
 * @param host    the name of the machine
 * @param process the number of the process on it
 * @param since   since when
 */
public record Holder(String user, String host, long process, Instant since) {

    /** {@return the holder that this process is} */
    public static Holder thisProcess(Instant now) {
        var host = System.getenv().getOrDefault("HOSTNAME", System.getenv().getOrDefault("COMPUTERNAME", ""));
        return new Holder(System.getProperty("user.name", ""), host, ProcessHandle.current().pid(), now);
    }

    /** {@return the holder in words: account and machine as far as they are known} */
    public Label label() {
        if (user.isEmpty()) {
            return new Label("another program", "un autre programme");
        }
        return host.isEmpty() ? Label.same(user) : new Label(user + " on " + host, user + " sur " + host);
    }
}
