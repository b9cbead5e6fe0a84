// SPDX-License-Identifier: EPL-2.0
package org.observatory.reports.internal.birt;

import java.util.Locale;

import org.eclipse.birt.core.exception.BirtException;
import org.eclipse.birt.core.script.ICompiledScript;
import org.eclipse.birt.core.script.IScriptEngine;
import org.eclipse.birt.core.script.IScriptEngineFactory;
import org.eclipse.birt.core.script.ScriptContext;
import org.eclipse.birt.data.engine.api.IDataScriptEngine;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.ContextFactory;
import org.mozilla.javascript.Scriptable;

import com.ibm.icu.util.TimeZone;

/**
 * Stands where the report engine looks for its language of scripts, and runs none: whatever a design asks to be computed is
 * refused. Registered as {@code javascript}, without which the engine does not start.
 */
public final class NoScripts implements IScriptEngineFactory {

    private static final String LANGUAGE = "javascript";

    /** Made by the extension registry. */
    public NoScripts() {
    }

    @Override
    public String getScriptLanguage() {
        return LANGUAGE;
    }

    @Override
    public IScriptEngine createScriptEngine() {
        return new Refusing(this);
    }

    /** The engine makes empty objects for its tables, for which it needs a context, from which nothing of Java is reached. */
    private static final class Refusing implements IScriptEngine, IDataScriptEngine {

        private final IScriptEngineFactory factory;
        private Context objects;
        private Scriptable scope;

        Refusing(IScriptEngineFactory factory) {
            this.factory = factory;
        }

        @Override
        public IScriptEngineFactory getFactory() {
            return factory;
        }

        @Override
        public String getScriptLanguage() {
            return LANGUAGE;
        }

        @Override
        public Object evaluate(ScriptContext context, ICompiledScript script) throws BirtException {
            throw refused();
        }

        @Override
        public ICompiledScript compile(ScriptContext context, String file, int line, String script) throws BirtException {
            throw refused();
        }

        private static BirtException refused() {
            return new BirtException("org.observatory.reports", "Scripts in reports are not run.", (Object) null);
        }

        @Override
        public void setTimeZone(TimeZone zone) {
            // nothing is computed
        }

        @Override
        public void setLocale(Locale locale) {
            // nothing is computed
        }

        @Override
        public void setApplicationClassLoader(ClassLoader loader) {
            // nothing is loaded
        }

        private void open() {
            if (objects == null) {
                objects = new ContextFactory().enterContext();
                objects.setClassShutter(name -> false);
                scope = objects.initSafeStandardObjects();
            }
        }

        @Override
        public void close() {
            if (objects != null) {
                objects.close();
                objects = null;
            }
        }

        @Override
        public Scriptable getJSScope(ScriptContext context) {
            open();
            return scope;
        }

        @Override
        public Context getJSContext(ScriptContext context) {
            open();
            return objects;
        }
    }
}
