// SPDX-License-Identifier: EPL-2.0
package org.observatory.app;

import org.eclipse.osgi.util.NLS;

/** What the shell says, in the language it was started in. */
public final class Messages extends NLS {

    public static String productName;
    public static String splash_purpose;
    public static String start_noPlace;
    public static String start_notWritable;
    public static String start_heldElsewhere;

    public static String failure_title;
    public static String failure_unexpected;
    public static String failure_more;
    public static String failure_log;
    public static String failure_nothingSent;
    public static String failure_copy;
    public static String failure_copied;
    public static String failure_close;
    public static String failure_openLog;

    public static String about_title;
    public static String about_version;
    public static String about_text;
    public static String about_licence;
    public static String about_notices;
    public static String about_places;
    public static String about_copy;
    public static String about_close;

    public static String welcome_name;
    public static String welcome_title;
    public static String welcome_lead;
    public static String welcome_picture;
    public static String welcome_observatory;
    public static String welcome_observatoryText;
    public static String welcome_sample;
    public static String welcome_sampleText;
    public static String welcome_new;
    public static String welcome_newText;
    public static String welcome_import;
    public static String welcome_importText;
    public static String welcome_recent;
    public static String welcome_noRecent;
    public static String welcome_open;
    public static String welcome_hint;

    static {
        NLS.initializeMessages("org.observatory.app.messages", Messages.class);
    }

    private Messages() {
    }
}
