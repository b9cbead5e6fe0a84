# SPDX-License-Identifier: EPL-2.0
# Sourced by ./workbench bench [name]: measures against a budget, or against a peer on the same machine.
#   start   until the window is on the screen, beside an empty RCP shell of the same platform: at most 1.5 times
#   charts  all charts of the sample, whole process: at most 5 s, and 60 ms a chart after the first; by JMH 10,000 marks on the
#           screen and 1,000 in a file; a hundred charts as SVG beside matplotlib and ggplot2, where they are installed
#   project a project of full size, by JMH: opening, switching documents, coding, saving, filtering, memory
#   coding  coding in a project of full size: by JMH without a window, then in the window, with the longest time on its thread
#   analysis  crossings, coefficients, axes and trajectories on data of full size, by JMH, beside dkpro-statistics
#   mutations [CLASS...]  turns each operator of the formulas of the analyses; what no test notices is an error (not part of "bench")
#   r       not a measure: computes the analyses again in R, and prints how far both lie apart (not part of "bench")
#   faults  KILLS times (200) a process that edits and saves is killed; the last line says how many edits were lost

RUNS=${RUNS:-5}

milliseconds() {
    echo "$(($(date +%s%N) / 1000000))"
}

median() {
    printf '%s\n' "$@" | sort -n | sed -n "$((($# + 1) / 2))p"
}

# Prints how many milliseconds pass until the Java call $@ has a window of some size on the screen; then ends it.
until_window() {
    from=$(milliseconds)
    "$@" >"$work/bench.log" 2>&1 &
    started=$!
    while ! window_on_screen; do
        kill -0 "$started" 2>/dev/null || { cat "$work/bench.log" >&2; fail "The window did not open."; }
        [ "$(($(milliseconds) - from))" -lt 60000 ] || { kill "$started"; fail "No window within a minute."; }
    done
    echo "$(($(milliseconds) - from))"
    kill "$started"
    wait "$started" 2>/dev/null || true
}

# Succeeds when a top-level window at least 800 pixels wide is shown (a splash is smaller).
window_on_screen() {
    for window in $(timeout 5 xwininfo -root -children 2>/dev/null |
        sed -n 's/^ *\(0x[0-9a-f]*\) .* \([0-9]*\)x[0-9]*+.*/\1 \2/p' | while read -r id width; do
            [ "$width" -lt 800 ] || echo "$id"
        done)
    do
        if timeout 5 xwininfo -id "$window" 2>/dev/null | grep -q 'IsViewable'; then
            return 0
        fi
    done
    return 1
}

# Builds the empty shell unless it is there for the same libraries and the same plug-in, and sets shell to its folder.
build_shell() {
    shell=$work/shell/$(cat "$root/releng/org.observatory.target/target.csv" \
        "$root"/releng/benchmarks/org.observatory.ui.benchmarks/plugin.xml | cksum | tr ' ' '-')
    [ ! -d "$shell/plugins" ] || return 0
    need_to_build
    say "Building the empty shell..."
    maven package -Pbenchmarks -Dmaven.test.skip=true -pl releng/benchmarks/org.observatory.benchmarks.product -am \
        >"$work/build.log" 2>&1 || build_failed "$work/build.log"
    rm -rf "$work/shell"
    mkdir -p "$work/shell"
    cp -R "$(find "$root/releng/benchmarks/org.observatory.benchmarks.product/target/products" -type d -name empty-shell |
        head -n 1)" "$shell"
}

bench_start() {
    need_packages window tests bench
    build_product
    build_shell
    quiet_desktop
    OBSERVATORY_BENCH_INSIDE=1 PRODUCT=$product SHELL_PRODUCT=$shell \
        xvfb-run -a -s "-screen 0 1600x1200x24 -noreset" "$root/workbench" bench start
}

# Inside Xvfb: both in turn and with the same flags of Java, after one start each that makes the archives of classes, and one that
# ends by itself: only then is kept what the bundles contribute, which people have from their second start on.
measure_start() {
    home=$(mktemp -d "${TMPDIR:-/tmp}/observatory-bench.XXXXXX")
    trap 'rm -rf "$home"' EXIT
    for launcher in "$SHELL_PRODUCT"/plugins/org.eclipse.equinox.launcher_*.jar; do :; done
    set --
    peers=
    run=0
    while [ "$run" -le "$RUNS" ]; do
        # shellcheck disable=SC2086
        peer=$(HOME=$home until_window "$JAVA_HOME/bin/java" $WINDOW_FLAGS $ARCHIVE_FLAGS \
            "-XX:SharedArchiveFile=$home/shell.jsa" -jar "$launcher" -configuration "$home/shell-configuration" -data "$home/shell-workspace")
        ours=$(HOME=$home OBSERVATORY_CONFIGURATION=$home/configuration until_window "$PRODUCT/workbench")
        if [ "$run" -eq 0 ]; then
            say "first start: workbench $ours ms, empty shell $peer ms"
            HOME=$home OBSERVATORY_CONFIGURATION=$home/configuration "$PRODUCT/workbench" help >"$work/bench.log"
            "$JAVA_HOME/bin/java" -jar "$launcher" -configuration "$home/shell-configuration" -data "$home/shell-workspace" \
                -application org.observatory.ui.benchmarks.noWindow >"$work/bench.log"
        else
            set -- "$@" "$ours"
            peers="$peers $peer"
        fi
        run=$((run + 1))
    done
    ours=$(median "$@")
    # shellcheck disable=SC2086
    peer=$(median $peers)
    ratio=$((ours * 100 / peer))
    verdict "start" "workbench $ours ms, empty shell $peer ms, ratio $((ratio / 100)).$(printf '%02d' $((ratio % 100))), budget 1.50" \
        "$((ratio <= 150))"
}

bench_charts() {
    need_packages charts
    build_product
    scratch=$(mktemp -d "${TMPDIR:-/tmp}/observatory-bench.XXXXXX")
    trap 'rm -rf "$scratch"' EXIT
    "$product/workbench" sample "$scratch/sample" >/dev/null
    first=$("$product/workbench" list charts | sed -n '1s/[[:space:]].*//p')
    count=$("$product/workbench" list charts | grep -c .)
    all_times=
    one_times=
    run=0
    while [ "$run" -lt "$RUNS" ]; do
        from=$(milliseconds)
        "$product/workbench" charts "$scratch/sample" --out "$scratch/all" --format svg,pdf,png >/dev/null
        all_times="$all_times $(($(milliseconds) - from))"
        from=$(milliseconds)
        "$product/workbench" charts "$scratch/sample" --out "$scratch/one" --format svg,pdf,png --chart "$first" >/dev/null
        one_times="$one_times $(($(milliseconds) - from))"
        run=$((run + 1))
    done
    # shellcheck disable=SC2086
    all=$(median $all_times)
    # shellcheck disable=SC2086
    one=$(median $one_times)
    each=$((count > 1 ? (all - one) / (count - 1) : 0))
    verdict "charts" "all $count charts as SVG, PDF and PNG, whole process: $all ms, budget 5000" "$((all <= 5000))"
    verdict "charts" "each chart after the first: $each ms, budget 60" "$((each <= 60))"
    need_jmh
    compile_against_product "$root/releng/benchmarks/judge" "$root/releng/benchmarks/charts"
    run_jmh org.observatory.benchmarks.charts.ChartsBenchmarks
    bench_hundred
}

# Draws the same hundred charts as SVG with each program that is there, whole process, and prints how they compare.
bench_hundred() {
    "$JAVA_HOME/bin/java" -cp "$classes" org.observatory.benchmarks.charts.Hundred invent "$scratch/hundred"
    ours=$(median_of "$JAVA_HOME/bin/java" -Djava.awt.headless=true -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp "$classes" \
        org.observatory.benchmarks.charts.Hundred "$scratch/hundred" "$scratch/ours")
    echo "charts: a hundred as SVG, whole process: workbench $ours ms"
    python=
    for candidate in python3 /usr/bin/python3; do
        if [ -z "$python" ] && "$candidate" -c 'import matplotlib' 2>/dev/null; then python=$candidate; fi
    done
    if [ -n "$python" ]; then
        peer=$(median_of "$python" "$root/releng/benchmarks/charts/peers/hundred.py" "$scratch/hundred" "$scratch/matplotlib")
        echo "charts: a hundred as SVG, whole process: matplotlib $peer ms, $(ratio_of "$ours" "$peer") times as long as it"
    else
        say "charts: matplotlib is not installed, so it was not compared (Debian: python3-matplotlib)."
    fi
    if command -v Rscript >/dev/null && Rscript -e 'quit(status = !requireNamespace("ggplot2", quietly = TRUE))' 2>/dev/null; then
        peer=$(median_of Rscript "$root/releng/benchmarks/charts/peers/hundred.R" "$scratch/hundred" "$scratch/ggplot2")
        echo "charts: a hundred as SVG, whole process: ggplot2 $peer ms, $(ratio_of "$ours" "$peer") times as long as it"
    else
        say "charts: ggplot2 is not installed, so it was not compared (Debian: r-cran-ggplot2)."
    fi
}

# Prints the median of three runs of the command $@, in milliseconds.
median_of() {
    times=
    for run in 1 2 3; do
        from=$(milliseconds)
        "$@" >"$work/bench.log" 2>&1 || { cat "$work/bench.log" >&2; fail "The run $run of $1 failed."; }
        times="$times $(($(milliseconds) - from))"
    done
    # shellcheck disable=SC2086
    median $times
}

# Prints how many times as long $1 is as $2, with two decimals.
ratio_of() {
    ratio=$(($1 * 100 / ($2 > 0 ? $2 : 1)))
    echo "$((ratio / 100)).$(printf '%02d' $((ratio % 100)))"
}

# Compiles the Java files below the folders $@ against the product; sets classes to the class path.
compile_against_product() {
    classes=$work/bench-classes
    rm -rf "$classes"
    mkdir -p "$classes"
    find "$@" -name '*.java' >"$work/bench.files"
    "$JAVA_HOME/bin/javac" -nowarn -encoding UTF-8 -d "$classes" -cp "$product/plugins/*:$work/jmh/*:$work/dkpro/*" \
        -processorpath "$(printf '%s:' "$work"/jmh/*.jar)" "@$work/bench.files" >"$work/bench.log" 2>&1 || { cat "$work/bench.log" >&2; fail "The benchmark does not compile."; }
    classes=$classes:$product/plugins/*:$work/jmh/*:$work/dkpro/*
}

# Fetches the artifacts $2... into the folder $1 of .build unless it is there.
need_jars() {
    folder=$work/$1
    shift
    [ ! -d "$folder" ] || return 0
    need_to_build
    for artifact in "$@"; do
        maven -q dependency:copy "-Dartifact=$artifact" "-DoutputDirectory=$folder.new" >"$work/build.log" 2>&1 ||
            build_failed "$work/build.log"
    done
    mv "$folder.new" "$folder"
}

# Fetches JMH, and sets jmh_flags to what keeps newer versions of Java from warning of what it does.
need_jmh() {
    need_jars jmh org.openjdk.jmh:jmh-core:1.37 org.openjdk.jmh:jmh-generator-annprocess:1.37 \
        net.sf.jopt-simple:jopt-simple:5.0.4 org.apache.commons:commons-math3:3.6.1
    jmh_flags="--sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED"
    # shellcheck disable=SC2086
    "$JAVA_HOME/bin/java" $jmh_flags -version >/dev/null 2>&1 || jmh_flags=
}

# Runs the class $1 with the arguments $2...; what it has to say on its error output is shown when it fails.
run_jmh() {
    # shellcheck disable=SC2086
    (cd "$scratch" && "$JAVA_HOME/bin/java" -Xmx1g $jmh_flags -cp "$classes" "$@" 2>"$work/bench.log") ||
        { over=1; cat "$work/bench.log" >&2; }
}

bench_project() {
    build_product
    need_jmh
    compile_against_product "$root/bundles/org.observatory.project/src_trials" "$root/releng/benchmarks/judge" "$root/releng/benchmarks/project"
    scratch=$(mktemp -d "${TMPDIR:-/tmp}/observatory-bench.XXXXXX")
    trap 'rm -rf "$scratch"' EXIT
    run_jmh org.observatory.benchmarks.project.ProjectBenchmarks "$scratch"
}

# Measures twice: without a window by JMH, then in the window, whose product has one bundle more.
bench_coding() {
    need_packages window tests
    build_product
    need_jmh
    compile_against_product "$root/bundles/org.observatory.project/src_trials" "$root/releng/benchmarks/judge" "$root/releng/benchmarks/coding"
    scratch=$(mktemp -d "${TMPDIR:-/tmp}/observatory-bench.XXXXXX")
    trap 'rm -rf "$scratch"' EXIT
    run_jmh org.observatory.benchmarks.coding.CodingBenchmarks "$scratch"
    compile_against_product "$root/releng/benchmarks/coding-window"
    cp -R "$product" "$scratch/product"
    "$JAVA_HOME/bin/jar" --create --file "$scratch/product/plugins/org.observatory.benchmarks.window_1.0.0.jar" \
        --manifest "$root/releng/benchmarks/coding-window/META-INF/MANIFEST.MF" -C "$work/bench-classes" . \
        -C "$root/releng/benchmarks/coding-window" plugin.xml
    echo 'org.observatory.benchmarks.window,1.0.0,plugins/org.observatory.benchmarks.window_1.0.0.jar,4,false' \
        >>"$scratch/product/configuration/org.eclipse.equinox.simpleconfigurator/bundles.info"
    quiet_desktop
    for launcher in "$scratch"/product/plugins/org.eclipse.equinox.launcher_*.jar; do :; done
    mkdir -p "$scratch/home"
    # shellcheck disable=SC2086
    HOME=$scratch/home timeout 600 xvfb-run -a -s "-screen 0 1600x1200x24 -noreset" "$JAVA_HOME/bin/java" $WINDOW_FLAGS \
        "-Duser.home=$scratch/home" "-Dobservatory.study=$scratch/study" "-Dobservatory.figures=$scratch/figures" -jar "$launcher" \
        -configuration "$scratch/product/configuration" >"$work/bench.log" 2>&1 || true
    if [ -f "$scratch/figures" ] && tail -n 1 "$scratch/figures" | grep -q '^done$'; then
        sed '$d' "$scratch/figures"
        ! grep -q 'OVER BUDGET' "$scratch/figures" || over=1
    else
        cat "$scratch/figures" >&2 2>/dev/null || tail -n 20 "$work/bench.log" >&2
        over=1
    fi
}

bench_analysis() {
    build_product
    need_jmh
    need_jars dkpro org.dkpro.statistics:dkpro-statistics-agreement:2.2.0
    compile_against_product "$root/releng/benchmarks/judge" "$root/releng/benchmarks/analysis"
    scratch=$(mktemp -d "${TMPDIR:-/tmp}/observatory-bench.XXXXXX")
    trap 'rm -rf "$scratch"' EXIT
    run_jmh org.observatory.benchmarks.analysis.AnalysisBenchmarks
}

# Compares the analyses with packages of R on invented data; without R it says so and succeeds.
bench_r() {
    command -v Rscript >/dev/null || { say "r: R is not installed, so nothing was compared (Debian: r-base-core, r-cran-factominer;
the packages irr, irrCAC and TraMineR from CRAN)."; return 0; }
    build_product
    need_jmh
    compile_against_product "$root/releng/benchmarks/r"
    scratch=$(mktemp -d "${TMPDIR:-/tmp}/observatory-bench.XXXXXX")
    trap 'rm -rf "$scratch"' EXIT
    "$JAVA_HOME/bin/java" -cp "$classes" org.observatory.benchmarks.r.Ours "$scratch"
    Rscript "$root/releng/benchmarks/r/compare.R" "$scratch" || over=1
}

# Turns the operators of the classes $@ of the analyses, or of all that have formulas, and runs the tests of the bundle on each.
bench_mutations() {
    need_java javac
    build_product
    need_jars junit org.junit.jupiter:junit-jupiter-api:5.13.4 org.junit.jupiter:junit-jupiter-params:5.13.4 \
        org.junit.jupiter:junit-jupiter-engine:5.13.4 org.junit.platform:junit-platform-commons:1.13.4 \
        org.junit.platform:junit-platform-engine:1.13.4 org.junit.platform:junit-platform-launcher:1.13.4 \
        org.opentest4j:opentest4j:1.3.0 org.apiguardian:apiguardian-api:1.1.2
    scratch=$(mktemp -d "${TMPDIR:-/tmp}/observatory-bench.XXXXXX")
    trap 'rm -rf "$scratch"' EXIT
    "$JAVA_HOME/bin/javac" -encoding UTF-8 -d "$scratch/program" -cp "$work/junit/*" \
        "$root"/releng/benchmarks/mutations/org/observatory/mutations/*.java
    libraries=$(printf '%s:' "$product"/plugins/org.apache.commons.*.jar "$work"/junit/*.jar)
    "$JAVA_HOME/bin/java" -Xmx800m -cp "$scratch/program:$work/junit/*" org.observatory.mutations.Mutations \
        "$root/bundles/org.observatory.analysis" "$scratch" "$root/releng/benchmarks/mutations/equivalent.tsv" "${libraries%:}" "$@" ||
        over=1
}

bench_faults() {
    build_product
    need_jmh
    compile_against_product "$root/bundles/org.observatory.project/src_trials"
    scratch=$(mktemp -d "${TMPDIR:-/tmp}/observatory-bench.XXXXXX")
    trap 'rm -rf "$scratch"' EXIT
    "$JAVA_HOME/bin/java" -cp "$classes" org.observatory.project.trials.Faults "$scratch" "${KILLS:-200}" "${SEED:-1}" |
        tee "$scratch/faults.log"
    tail -n 1 "$scratch/faults.log" | grep -q '^edits lost: 0$' || over=1
}

# Prints a line of the result; remembers when it is over the budget.
verdict() {
    if [ "$3" -eq 1 ]; then
        echo "$1: $2"
    else
        echo "$1: $2 - OVER BUDGET"
        over=1
    fi
}

over=0
case ${1:-} in
    start)
        if [ -n "${OBSERVATORY_BENCH_INSIDE:-}" ]; then measure_start; else bench_start; fi
        ;;
    charts) bench_charts ;;
    project) bench_project ;;
    faults) bench_faults ;;
    coding) bench_coding ;;
    analysis) bench_analysis ;;
    r) bench_r ;;
    mutations) shift; bench_mutations "$@" ;;
    '')
        bench_start || over=1
        bench_charts
        bench_project
        bench_coding
        bench_analysis
        bench_faults
        ;;
    *) say "There is no benchmark \"$1\"; there are: start, charts, project, coding, analysis, r, mutations, faults."; exit 2 ;;
esac
exit "$over"
