# SPDX-License-Identifier: EPL-2.0
# Sourced by the start scripts: find_java looks for a Java of version 21 or newer wherever one usually lies, the flags
# are those that start it fastest, accents_in_names lets it read the names of files, and asks_for_window tells the window
# from the verbs.

OLDEST_JAVA=21

# A start is quickest when Java compiles little: a verb only quickly, the window thoroughly where it is really worth it, which
# is with twenty times the usual counts, or it takes a second of the start for what reads XML and jars.
# Java's own windows are never used, only its letters and pictures, which need none of their libraries then.
VERB_FLAGS="-Xmx1g -XX:+UseSerialGC -XX:TieredStopAtLevel=1"
WINDOW_FLAGS="-Xmx1g -XX:+UseSerialGC -XX:Tier4InvocationThreshold=100000 -XX:Tier4MinInvocationThreshold=40000
 -XX:Tier4CompileThreshold=200000 -XX:Tier4BackEdgeThreshold=1000000 -Djava.awt.headless=true"

# Classes are read from an archive that Java makes at the end of the first run and renews for another Java;
# whatever it has to say of that is not for the user. Followed by -XX:SharedArchiveFile=...
ARCHIVE_FLAGS="-XX:+AutoCreateSharedArchive -Xlog:disable"

# Prints the main version (21, 25, ...) of the Java in folder $1, or nothing when it has none.
java_version_of() {
    [ -x "$1/bin/java" ] || return 0
    found_version=
    if [ -r "$1/release" ]; then
        found_version=$(sed -n 's/^JAVA_VERSION="\([^"]*\)".*/\1/p' "$1/release")
    fi
    if [ -z "$found_version" ]; then
        found_version=$("$1/bin/java" -version 2>&1 | sed -n 's/.* version "\([^"]*\)".*/\1/p' | head -n 1)
    fi
    printf '%s\n' "${found_version%%[.+-]*}"
}

# Succeeds when the Java in folder $1 is new enough and holds the tool $2 (java, or javac to build).
java_serves() {
    [ -x "$1/bin/$2" ] || return 1
    served_version=$(java_version_of "$1")
    case $served_version in
        ''|*[!0-9]*) return 1 ;;
    esac
    [ "$served_version" -ge "$OLDEST_JAVA" ]
}

# The folder of the Java that is on the path, links followed.
java_on_path() {
    path_java=$(command -v java) || return 0
    while [ -L "$path_java" ]; do
        path_link=$(readlink "$path_java")
        case $path_link in
            /*) path_java=$path_link ;;
            *) path_java=$(dirname "$path_java")/$path_link ;;
        esac
    done
    path_java=$(cd "$(dirname "$path_java")/.." && pwd -P) && printf '%s\n' "$path_java"
}

# Sets JAVA_HOME to the first Java that serves: JAVA_HOME, the path, then the oldest that serves of the usual places.
# $1: the tool that it must hold. Fails when there is none.
find_java() {
    if [ -n "${JAVA_HOME:-}" ] && java_serves "$JAVA_HOME" "$1"; then
        export JAVA_HOME
        return 0
    fi
    JAVA_HOME=$(java_on_path)
    if [ -n "$JAVA_HOME" ] && java_serves "$JAVA_HOME" "$1"; then
        export JAVA_HOME
        return 0
    fi
    JAVA_HOME=
    best_version=
    for place in \
        "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* "$HOME"/.local/share/mise/installs/java/* \
        "$HOME"/.asdf/installs/java/* "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
        /usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* /usr/local/lib/jvm/* /usr/local/java/* /usr/local/*jdk* \
        /opt/java/* /opt/jdk* /opt/*jdk* /opt/*java* /opt/java \
        /home/linuxbrew/.linuxbrew/opt/openjdk* /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
        /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home /Library/Java/JavaVirtualMachines/*/Contents/Home
    do
        if java_serves "$place" "$1" && { [ -z "$best_version" ] || [ "$served_version" -lt "$best_version" ]; }; then
            best_version=$served_version
            JAVA_HOME=$place
        fi
    done
    export JAVA_HOME
    [ -n "$JAVA_HOME" ]
}

# Succeeds when the arguments ask for the window: none, options, or a project; a language may stand before both a project
# and a verb.
asks_for_window() {
    if [ "${1:-}" = -nl ] && [ "$#" -gt 2 ]; then
        shift 2
    fi
    case ${1:-} in
        -h|--help) return 1 ;;
        ''|-*) return 0 ;;
        *.observatory) [ "$#" -eq 1 ] && [ -f "$1" ] ;;
        *) [ "$#" -eq 1 ] && [ -f "$1/study.observatory" ] ;;
    esac
}

has_display() {
    [ -n "${DISPLAY:-}" ] || [ -n "${WAYLAND_DISPLAY:-}" ] || [ "$(uname -s)" = Darwin ]
}

# Without a locale, as in a bare container, Java would not read the accents of a file's name.
accents_in_names() {
    [ "$(uname -s)" = Linux ] || return 0
    case ${LC_ALL:-${LC_CTYPE:-${LANG:-C}}} in
        C|POSIX)
            if [ -n "${LC_ALL:-}" ]; then
                export LC_ALL=C.UTF-8
            else
                export LC_CTYPE=C.UTF-8
            fi
            ;;
    esac
}
