// SPDX-License-Identifier: EPL-2.0
package org.observatory.reports.internal.birt;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.logging.Level;

import org.eclipse.birt.core.exception.BirtException;
import org.eclipse.birt.core.framework.Platform;
import org.eclipse.birt.report.engine.api.EngineConfig;
import org.eclipse.birt.report.engine.api.HTMLRenderOption;
import org.eclipse.birt.report.engine.api.HTMLServerImageHandler;
import org.eclipse.birt.report.engine.api.IImage;
import org.eclipse.birt.report.engine.api.IReportEngine;
import org.eclipse.birt.report.engine.api.IReportEngineFactory;
import org.eclipse.birt.report.engine.api.IReportRunnable;
import org.eclipse.birt.report.engine.api.RenderOption;
import org.eclipse.birt.report.model.api.DesignConfig;
import org.eclipse.birt.report.model.api.IDesignEngine;
import org.eclipse.birt.report.model.api.IDesignEngineFactory;
import org.observatory.analysis.Progress;
import org.observatory.reports.ReportContent;
import org.observatory.reports.ReportFormat;
import org.observatory.reports.internal.look.Piece;

import com.ibm.icu.util.ULocale;

/**
 * The report engine: started with the first report, one report at a time. It reads no design but those written here, and has
 * no language for scripts: the bundle that would bring one is not installed.
 */
public final class ReportEngine implements AutoCloseable {

    private static final Object ONE_AT_A_TIME = new Object();

    private IReportEngine engine;
    private IDesignEngine designs;

    byte[] render(ReportContent content, List<Piece> pieces, ReportFormat format, Progress progress) throws BirtException, IOException {
        synchronized (ONE_AT_A_TIME) {
            start();
            var session = designs.newSessionHandle(ULocale.ROOT);
            try {
                var design = session.createDesign();
                DesignWriter.write(content, pieces, format, design);
                return run(engine.openReportDesign(design), content, format, progress);
            } finally {
                session.closeAll(false);
            }
        }
    }

    private void start() throws BirtException, IOException {
        if (engine != null) {
            return;
        }
        var config = new EngineConfig();
        config.setLogConfig(null, Level.OFF);
        config.setFontConfig(FontFiles.configuration());
        Platform.startup(config);
        designs = ((IDesignEngineFactory) Platform.createFactoryObject(IDesignEngineFactory.EXTENSION_DESIGN_ENGINE_FACTORY))
                .createDesignEngine(new DesignConfig());
        engine = ((IReportEngineFactory) Platform.createFactoryObject(IReportEngineFactory.EXTENSION_REPORT_ENGINE_FACTORY))
                .createReportEngine(config);
        engine.changeLogLevel(Level.OFF);
    }

    private byte[] run(IReportRunnable report, ReportContent content, ReportFormat format, Progress progress) throws BirtException {
        var bytes = new ByteArrayOutputStream(65_536);
        var task = engine.createRunAndRenderTask(report);
        try {
            task.setLocale(content.language().locale());
            task.setRenderOption(options(content, format, bytes));
            task.setProgressMonitor((type, value) -> {
                if (progress.cancelled()) {
                    task.cancel();
                }
            });
            task.run();
            @SuppressWarnings("unchecked")
            List<Object> errors = task.getErrors();
            progress.check();
            if (!errors.isEmpty()) {
                throw new BirtException("org.observatory.reports", String.valueOf(errors.getFirst()), (Object) null);
            }
        } finally {
            task.close();
        }
        return bytes.toByteArray();
    }

    private static RenderOption options(ReportContent content, ReportFormat format, ByteArrayOutputStream bytes) {
        var options = format == ReportFormat.HTML ? html(content) : new RenderOption();
        options.setOutputFormat(format.extension());
        options.setOutputStream(bytes);
        options.setOption("chartDpi", 300);
        return options;
    }

    private static RenderOption html(ReportContent content) {
        var options = new HTMLRenderOption();
        options.setHtmlTitle(content.title());
        options.setHtmlPagination(false);
        options.setMasterPageContent(false);
        options.setEmbeddable(false);
        options.setEnableAgentStyleEngine(true);
        options.setSupportedImageFormats("SVG;PNG");
        options.setImageHandler(new HTMLServerImageHandler() {
            @Override
            protected String handleImage(IImage image, Object context, String prefix, boolean needMap) {
                return image.getID();
            }
        });
        return options;
    }

    @Override
    public void close() {
        synchronized (ONE_AT_A_TIME) {
            if (engine != null) {
                engine.destroy();
                engine = null;
            }
        }
    }
}
