// SPDX-License-Identifier: EPL-2.0
package org.observatory.project;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Locale;
import java.util.zip.ZipException;

import org.observatory.analysis.Label;
import org.observatory.project.internal.files.RefusedArchive;

/** Why the disk refused, in words that go after a colon. What the system says in its own words stays as it says it. */
public final class IoReason {

    private IoReason() {
    }

    /** {@return the reason in both languages, without a full stop} */
    public static Label of(IOException refused) {
        return switch (refused) {
            case AccessDeniedException denied -> new Label("access is denied", "l’accès est refusé");
            case NoSuchFileException gone -> new Label("its folder is missing", "son dossier n’existe pas");
            case FileAlreadyExistsException taken -> new Label("a file of that name is in the way",
                    "un fichier de ce nom occupe la place");
            case NotDirectoryException file -> new Label("it is no folder", "ce n’est pas un dossier");
            case DirectoryNotEmptyException folder -> new Label("a folder of that name is in the way",
                    "un dossier de ce nom occupe la place");
            case RefusedArchive archive -> archive.reason();
            case ZipException damaged -> new Label("it is damaged, or no archive", "elle est endommagée, ou n’est pas une archive");
            default -> said(refused);
        };
    }

    private static Label said(IOException refused) {
        var said = refused instanceof FileSystemException system && system.getReason() != null ? system.getReason()
                : refused.getMessage();
        if (said == null) {
            return Label.same(refused.getClass().getSimpleName());
        }
        var lower = said.toLowerCase(Locale.ROOT);
        if (lower.contains("no space left") || lower.contains("not enough space")) {
            return new Label("the disk is full", "le disque est plein");
        }
        return lower.contains("read-only") ? new Label("the disk is read-only", "le disque est en lecture seule")
                : Label.same(said.strip());
    }
}
