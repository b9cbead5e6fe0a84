// SPDX-License-Identifier: EPL-2.0
package org.observatory.cli.verbs;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.core.runtime.ILog;
import org.observatory.analysis.Label;
import org.observatory.cli.Console;
import org.observatory.extensions.Extensions;

/** What plug-ins contribute, with a message for each contribution that had to be set aside. */
final class Contributed {

	private Contributed() {
	}

	/** The contributions by identifier; failures are told on the console and written to the log. */
	static <T> Map<String, T> of(String point, Class<T> type, Console console) {
		var contributions = Extensions.contributions(point, type);
		for (var failure : contributions.failures()) {
			console.say(new Label(failure.message(Locale.ENGLISH), failure.message(Locale.FRENCH)));
			ILog.of(Contributed.class).error(failure.message(Locale.ENGLISH), failure.cause());
		}
		var byId = new TreeMap<String, T>();
		contributions.loaded().forEach(contribution -> byId.put(contribution.id(), contribution.value()));
		return byId;
	}
}
