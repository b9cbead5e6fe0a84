# SPDX-License-Identifier: EPL-2.0
# Sourced by ./workbench: finds or installs what a machine needs to build, test and run. Uses $root and $work.

MAVEN_VERSION=3.9.11
MAVEN_OLDEST="3.9.9"

# shellcheck source=/dev/null
. "$root/features/org.observatory.ui.feature/rootfiles/unix/find-java.sh"

say() {
    printf '%s\n' "$*" >&2
}

fail() {
    say "$*"
    exit 1
}

# The comment at the head of the script.
usage() {
    sed -n '3,/^$/s/^# \{0,1\}//p' "$1"
}

# Takes the colours out of what Maven says.
plain() {
    sed "s/$(printf '\033')\[[0-9;]*m//g"
}

# --- system packages (Debian and its descendants) ---

may_install() {
    command -v apt-get >/dev/null 2>&1 || return 1
    if [ "$(id -u)" -eq 0 ]; then
        as_root=
    elif [ -n "${CI:-}" ] && sudo -n true 2>/dev/null; then
        as_root="sudo -n"
    else
        return 1
    fi
}

# Installs the packages $@, saying so; the package lists are fetched anew when they do not know them.
install_packages() {
    say "Installing system packages: $*"
    mkdir -p "$work"
    # shellcheck disable=SC2086
    {
        $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$@" ||
            { $as_root apt-get update &&
                $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$@"; }
    } >"$work/packages.log" 2>&1 </dev/null || {
        tail -n 5 "$work/packages.log" >&2
        fail "The packages could not be installed; the log is .build/packages.log"
    }
}

has_library() {
    for folder in /usr/lib/*-linux-gnu /usr/lib64 /usr/lib /lib64 /lib /usr/local/lib; do
        [ -e "$folder/$1" ] && return 0
    done
    return 1
}

has_fonts() {
    for folder in /usr/share/fonts "$HOME/.fonts" "$HOME/.local/share/fonts" /usr/local/share/fonts; do
        if [ -d "$folder" ] && [ -n "$(find -L "$folder" -name '*.[tTo][tT][fFcC]' -print 2>/dev/null | head -n 1)" ]; then
            return 0
        fi
    done
    return 1
}

# Makes sure of the system packages for: window, charts, tests.
need_packages() {
    [ "$(uname -s)" = Linux ] || return 0
    wanted=
    has_library libfreetype.so.6 || wanted="$wanted libfreetype6"
    has_library libfontconfig.so.1 || wanted="$wanted libfontconfig1"
    has_fonts || wanted="$wanted fonts-dejavu-core"
    # The Java of Debian shapes text with the system's library, others with their own.
    if grep -q 'libharfbuzz\.so\.0' "$JAVA_HOME/lib/libfontmanager.so" 2>/dev/null; then
        has_library libharfbuzz.so.0 || wanted="$wanted libharfbuzz0b"
    fi
    for purpose in "$@"; do
        case $purpose in
            window)
                has_library libgtk-3.so.0 || wanted="$wanted libgtk-3-0"
                ;;
            tests)
                command -v xvfb-run >/dev/null 2>&1 || wanted="$wanted xvfb"
                command -v xauth >/dev/null 2>&1 || wanted="$wanted xauth"
                # keys and mouse of the display itself, which a Java without windows does not reach
                has_library libXtst.so.6 || wanted="$wanted libxtst6"
                [ -e "$JAVA_HOME/lib/libawt_xawt.so" ] || wanted="$wanted openjdk-$(java_version_of "$JAVA_HOME")-jre"
                ;;
            bench)
                command -v xwininfo >/dev/null 2>&1 || wanted="$wanted x11-utils"
                ;;
        esac
    done
    [ -n "$wanted" ] || return 0
    # shellcheck disable=SC2086
    if may_install; then
        install_packages $wanted
    else
        fail "These system packages are missing (names of Debian):$wanted. Install them, for instance: sudo apt-get install$wanted"
    fi
}

# A display of our own has no desktop behind it: without this, each window looks for the services of one, and may wait
# for long.
quiet_desktop() {
    export DBUS_SESSION_BUS_ADDRESS=disabled: NO_AT_BRIDGE=1 GSETTINGS_BACKEND=memory
}

# --- Java ---

# Sets JAVA_HOME to a Java that runs the product, or with "javac" one that builds it.
need_java() {
    find_java "${1:-java}" && return 0
    if may_install; then
        for package in openjdk-21-jdk-headless openjdk-25-jdk-headless temurin-21-jdk temurin-25-jdk; do
            if [ -n "$(apt-cache policy "$package" 2>/dev/null | sed -n 's/^ *Candidate: *\([0-9].*\)/\1/p')" ]; then
                install_packages "$package"
                find_java "${1:-java}" && return 0
            fi
        done
    fi
    fail "A JDK $OLDEST_JAVA or newer is needed, and none was found on the path, in JAVA_HOME or where JDKs usually lie.
Install one, for instance Temurin 21 or 25 from https://adoptium.net, or your system's package (openjdk-21-jdk where
there is one), or set JAVA_HOME."
}

# --- Maven ---

# Succeeds when version $1 is $2 or newer; both of the form a.b.c.
version_serves() {
    [ "$(printf '%s\n%s\n' "$2" "$1" | sort -t. -k1,1n -k2,2n -k3,3n | head -n 1)" = "$2" ]
}

# Sets maven to a Maven that Tycho accepts: the one on the path, or one fetched through it with the user's settings. Those of
# distributions are put together from other libraries, which Tycho does not start with; they do not name their commit.
need_maven() {
    fetched=$work/maven/apache-maven-$MAVEN_VERSION/bin/mvn
    if [ -x "$fetched" ]; then
        maven=$fetched
        return 0
    fi
    if ! command -v mvn >/dev/null 2>&1; then
        may_install || fail "Maven $MAVEN_OLDEST or newer is needed, and there is none on the path. Install it, for instance from https://maven.apache.org."
        install_packages maven
    fi
    about=$(mvn -B -v 2>/dev/null | plain) || fail "The command mvn on the path does not run."
    on_path=$(printf '%s\n' "$about" | sed -n 's/.*Apache Maven \([0-9][0-9.]*\).*/\1/p')
    case $(printf '%s\n' "$about" | sed -n 's/.*Apache Maven \([0-9][0-9.]* (\).*/\1/p') in
        "3."*"(") if version_serves "$on_path" "$MAVEN_OLDEST"; then maven=$(command -v mvn); return 0; fi ;;
    esac
    say "Fetching Maven $MAVEN_VERSION (the one on the path is ${on_path:-unknown}, Tycho needs the project's own $MAVEN_OLDEST or newer)..."
    mkdir -p "$work/maven"
    # shellcheck disable=SC2086
    (cd "$work/maven" && mvn -B -q ${MAVEN_ARGS:-} org.apache.maven.plugins:maven-dependency-plugin:3.8.1:unpack \
        "-Dartifact=org.apache.maven:apache-maven:$MAVEN_VERSION:zip:bin" "-DoutputDirectory=$work/maven") \
        >"$work/maven.log" 2>&1 || { tail -n 5 "$work/maven.log" >&2; fail "Maven could not be fetched; the log is .build/maven.log"; }
    # What the system's Maven is told of mirrors, the new one is told too.
    settings=$(printf '%s\n' "$about" | sed -n 's/^Maven home: //p')/conf/settings.xml
    if [ -r "$settings" ]; then
        cp -L "$settings" "$work/maven/apache-maven-$MAVEN_VERSION/conf/settings.xml"
    fi
    chmod +x "$fetched"
    maven=$fetched
}

need_to_build() {
    mkdir -p "$work"
    accents_in_names
    need_java javac
    need_maven
}

maven() {
    (cd "$root" && "$maven" -B -ntp "$@")
}

# The lines of a Maven log that a person wants to see.
condense() {
    plain | grep --line-buffered -E \
        'Tests run:|^\[ERROR\]|BUILD|Total time|(FAILURE|SKIPPED) \[' |
        grep --line-buffered -v 'osgi.platform' || true
}

build_failed() {
    condense <"$1" | head -n 40 >&2
    fail "The build failed; the log is ${1#"$root"/}"
}
