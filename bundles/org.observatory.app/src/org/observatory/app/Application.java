// SPDX-License-Identifier: EPL-2.0
package org.observatory.app;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.URIUtil;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.MessageBox;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.observatory.app.instance.Begun;
import org.observatory.app.instance.Door;
import org.observatory.app.instance.Handover;
import org.observatory.app.instance.Handover.Outcome;
import org.observatory.app.window.Requests;
import org.observatory.app.window.Splash;

/**
 * Opens the workbench and stays until its last window closes. A later start of the same person hands over what it was
 * asked to open, and ends well.
 */
public final class Application implements IApplication {

    private static final Integer EXIT_FAILED = 1;
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final String PLACE = ".observatory-workbench/workspace/";

    @Override
    public Object start(IApplicationContext context) {
        var paths = Requests.paths(Platform.getApplicationArgs(), Path.of(""));
        var area = Platform.getInstanceLocation();
        if (area == null || !(area.isSet() || settle(area))) {
            return refuse(Messages.start_noPlace);
        }
        Path folder;
        try {
            folder = Path.of(URIUtil.toURI(area.getURL()));
        } catch (URISyntaxException e) {
            return refuse(Messages.start_noPlace);
        }
        try {
            var outcome = Handover.attempt(folder.resolve(".metadata"), area::lock, paths, PATIENCE);
            return switch (outcome) {
            case HANDED_OVER -> EXIT_OK;
            case HELD_ELSEWHERE -> refuse(NLS.bind(Messages.start_heldElsewhere, folder));
            case FIRST -> run(folder.resolve(".metadata"), paths);
            };
        } catch (IOException e) {
            return refuse(NLS.bind(Messages.start_notWritable, folder));
        } finally {
            Begun.isOver();
        }
    }

    @Override
    public void stop() {
        if (PlatformUI.isWorkbenchRunning()) {
            var workbench = PlatformUI.getWorkbench();
            workbench.getDisplay().syncExec(workbench::close);
        }
    }

    private static Object run(Path folder, List<Path> paths) {
        HeadStart.begin();
        var workbench = new CompletableFuture<IWorkbench>();
        var requests = new Requests(workbench);
        if (!paths.isEmpty()) {
            requests.accept(paths);
        }
        var door = CompletableFuture.supplyAsync(() -> openDoor(folder, requests));
        var display = PlatformUI.createDisplay();
        try {
            var code = PlatformUI.createAndRunWorkbench(display, new ShellAdvisor(workbench, Splash.open(display)));
            return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
        } finally {
            display.dispose();
            door.join().ifPresent(Door::close);
        }
    }

    /** Without a door the workbench works all the same; a later start then says that it is open already. */
    private static Optional<Door> openDoor(Path folder, Requests requests) {
        try {
            return Optional.of(Door.open(folder, requests));
        } catch (IOException e) {
            ILog.of(Application.class).warn("Later starts cannot reach this one", e);
            return Optional.empty();
        }
    }

    private static boolean settle(Location area) {
        try {
            var place = Path.of(System.getProperty("user.home")).resolve(PLACE);
            return area.allowsDefault() && area.set(place.toUri().toURL(), false);
        } catch (IOException e) {
            return false;
        }
    }

    private static Object refuse(String sentence) {
        var display = PlatformUI.createDisplay();
        try {
            var shell = new Shell(display);
            shell.setText(Messages.productName);
            var box = new MessageBox(shell, SWT.ICON_ERROR | SWT.OK);
            box.setText(Messages.productName);
            box.setMessage(sentence);
            box.open();
            return EXIT_FAILED;
        } finally {
            display.dispose();
        }
    }
}
