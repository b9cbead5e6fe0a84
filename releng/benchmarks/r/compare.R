# SPDX-License-Identifier: EPL-2.0
# Computes again in R what Ours.java wrote, and prints how far both lie apart. Packages that are not installed are named and left out.
# Run by ./workbench bench r; the argument is the folder with ours.csv and the data.

folder <- commandArgs(trailingOnly = TRUE)[1]
ours <- read.csv(file.path(folder, "ours.csv"), stringsAsFactors = FALSE)
ours <- split(as.numeric(ours$value), factor(ours$name, levels = unique(ours$name)))
data <- function(name, seed, ...) read.csv(file.path(folder, paste0(name, seed, ".csv")), stringsAsFactors = TRUE, ...)
worst <- list()
bad <- 0

# Remembers how far what we have lies from R's, by what is compared and with which package.
same <- function(package, what, seed, theirs, within = 1e-9) {
    mine <- ours[[if (seed == "") what else paste0(what, ".", seed)]]
    theirs <- as.numeric(theirs)
    off <- if (length(mine) == length(theirs)) max(abs(mine - theirs) / pmax(1, abs(theirs))) else Inf
    key <- paste(package, what)
    before <- worst[[key]]
    worst[[key]] <<- list(off = max(off, before$off), within = within, n = length(theirs) + if (is.null(before)) 0 else before$n)
}

has <- function(package) {
    there <- suppressWarnings(suppressPackageStartupMessages(requireNamespace(package, quietly = TRUE)))
    cat(sprintf("r: %-12s %s\n", package, if (there) as.character(packageVersion(package)) else "not installed: left out"))
    there
}

cat("r:", R.version.string, "\n")
quiet <- function(code) suppressMessages(suppressWarnings({ utils::capture.output(value <- code); value }))

if (has("irr")) for (seed in 1:5) {
    whole <- data("whole", seed)
    holes <- t(as.matrix(data("holes", seed)))
    for (weights in c("none", "linear", "quadratic")) {
        by <- c(none = "unweighted", linear = "equal", quadratic = "squared")[[weights]]
        k <- irr::kappa2(whole[, 1:2], by)
        mine <- ours[[paste0("kappa.", weights, ".", seed)]][1]
        ours[[paste0("kappa.only.", weights, ".", seed)]] <- mine
        same("irr", paste0("kappa.only.", weights), seed, k$value)
    }
    # irr rounds percentages and its other kappas to few digits
    same("irr", "agree", seed, irr::agree(whole[, 1:2])$value / 100, 1e-6)
    same("irr", "light", seed, quiet(irr::kappam.light(whole))$value)
    ours[[paste0("fleiss.only.", seed)]] <- ours[[paste0("fleiss.complete.", seed)]][1]
    same("irr", "fleiss.only", seed, irr::kappam.fleiss(whole)$value)
    for (level in c("nominal", "ordinal", "interval", "ratio"))
        same("irr", paste0("alpha.", level), seed, irr::kripp.alpha(holes, level)$value)
}

if (has("irrCAC")) for (seed in 1:5) {
    whole <- data("whole", seed)
    # a unit without any value counts for irrCAC, and for no one else
    holes <- data("holes", seed)
    holes <- holes[rowSums(!is.na(holes)) > 0, ]
    table <- table(factor(whole[, 1], 1:4), factor(whole[, 2], 1:4))
    weights <- list(none = irrCAC::identity.weights(1:4), linear = irrCAC::linear.weights(1:4), quadratic = irrCAC::quadratic.weights(1:4))
    # irrCAC rounds estimates and errors to five decimals
    for (by in names(weights)) {
        k <- quiet(irrCAC::kappa2.table(as.matrix(unclass(table)), weights = weights[[by]]))
        same("irrCAC", paste0("kappa.", by), seed, c(k$coeff.val, k$coeff.se))
    }
    same("irrCAC", "pi", seed, quiet(irrCAC::scott2.table(as.matrix(unclass(table))))$coeff.val)
    two <- function(x) c(x$est$coeff.val, as.numeric(x$est$coeff.se))
    same("irrCAC", "fleiss.complete", seed, two(quiet(irrCAC::fleiss.kappa.raw(whole))), 1e-5)
    same("irrCAC", "fleiss", seed, two(quiet(irrCAC::fleiss.kappa.raw(holes))), 1e-5)
    same("irrCAC", "bp", seed, two(quiet(irrCAC::bp.coeff.raw(holes))), 1e-5)
    for (by in c("unweighted", "linear", "quadratic", "ordinal"))
        same("irrCAC", paste0("ac.", by), seed, two(quiet(irrCAC::gwet.ac1.raw(holes, weights = by))), 1e-5)
    same("irrCAC", "alpha.se.nominal", seed, as.numeric(quiet(irrCAC::krippen.alpha.raw(holes))$est$coeff.se), 1e-5)
    same("irrCAC", "alpha.se.interval", seed, as.numeric(quiet(irrCAC::krippen.alpha.raw(holes, weights = "quadratic"))$est$coeff.se), 1e-5)
}

for (seed in 1:5) {
    table <- as.matrix(data("table", seed, row.names = 1))
    test <- quiet(chisq.test(table, correct = FALSE))
    g <- 2 * sum(table * log(table / test$expected))
    v <- sqrt(as.numeric(test$statistic) / sum(table) / (min(dim(table)) - 1))
    same("stats", "crosstab", seed, c(test$statistic, test$parameter, test$p.value, g, pchisq(g, test$parameter, lower.tail = FALSE),
                                      fisher.test(table, workspace = 2e7)$p.value, v), 1e-6)
    same("stats", "residuals", seed, t(test$stdres))
    same("stats", "cells.p", seed, p.adjust(2 * pnorm(-abs(t(test$stdres))), "holm"))
}
for (successes in c(0, 1, 7, 20, 33, 40)) {
    same("stats", paste0("wilson.", successes), "", quiet(prop.test(successes, 40, correct = FALSE))$conf.int)
    same("stats", paste0("clopper-pearson.", successes), "", binom.test(successes, 40)$conf.int)
}
trend <- prop.trend.test(c(83, 90, 129, 70), c(86, 93, 136, 82))
same("stats", "trend", "", c(trend$statistic, trend$p.value))

if (has("FactoMineR")) for (seed in 1:5) {
    m <- FactoMineR::MCA(data("mca", seed), quali.sup = 6, ncp = 10, graph = FALSE)
    same("FactoMineR", "mca.eigenvalues", seed, m$eig[, 1])
    for (axis in 0:1) {
        at <- axis + 1
        same("FactoMineR", paste0("mca.coordinates.", axis), seed, abs(m$var$coord[, at]))
        same("FactoMineR", paste0("mca.contributions.", axis), seed, m$var$contrib[, at])
        same("FactoMineR", paste0("mca.qualities.", axis), seed, m$var$cos2[, at])
        same("FactoMineR", paste0("mca.tests.", axis), seed, abs(m$var$v.test[, at]))
        same("FactoMineR", paste0("mca.ratios.", axis), seed, m$var$eta2[, at])
        same("FactoMineR", paste0("mca.individuals.", axis), seed, abs(m$ind$coord[, at]))
        same("FactoMineR", paste0("mca.supplementary.", axis), seed, abs(m$quali.sup$coord[, at]))
    }
    # what HCPC joins on: Ward's criterion as gains of inertia, half the square of the height of ward.D2 over n
    tree <- hclust(dist(m$ind$coord[, 1:4]), method = "ward.D2")
    same("stats", "ward.gains", seed, sort(tree$height^2 / 2 / 80))
}

if (has("TraMineR")) for (seed in 1:5) {
    s <- quiet(TraMineR::seqdef(data("sequences", seed), alphabet = c("A", "B", "C", "D")))
    flat <- function(x) as.numeric(t(as.matrix(x)))
    distance <- function(...) flat(quiet(TraMineR::seqdist(s, ...)))
    same("TraMineR", "rates", seed, flat(quiet(TraMineR::seqtrate(s))))
    same("TraMineR", "times", seed, TraMineR::seqmeant(s))
    same("TraMineR", "period.entropies", seed, TraMineR::seqstatd(s)$Entropy)
    same("TraMineR", "entropies", seed, quiet(TraMineR::seqient(s)))
    same("TraMineR", "complexities", seed, quiet(TraMineR::seqici(s)))
    same("TraMineR", "turbulences", seed, quiet(TraMineR::seqST(s)))
    constant <- quiet(TraMineR::seqsubm(s, "CONSTANT", cval = 1.7))
    same("TraMineR", "om.constant", seed, distance(method = "OM", indel = 1, sm = constant))
    same("TraMineR", "om.rates", seed, distance(method = "OM", indel = 1, sm = quiet(TraMineR::seqsubm(s, "TRATE"))))
    same("TraMineR", "lcs", seed, distance(method = "LCS"))
    same("TraMineR", "hamming", seed, distance(method = "HAM"))
    same("TraMineR", "dynamic", seed, distance(method = "DHD"))
}

for (key in names(worst)) {
    one <- worst[[key]]
    over <- !is.finite(one$off) || one$off > one$within
    bad <- bad + over
    cat(sprintf("r: %-36s %6d numbers, furthest apart %8.1e%s\n", key, one$n, one$off, if (over) " - NOT THE SAME" else ""))
}
cat(sprintf("r: %d comparisons, %d not the same\n", length(worst), bad))
quit(status = if (bad == 0) 0 else 1)
