# SPDX-License-Identifier: EPL-2.0
# Draws a bar chart as SVG of each CSV file of a folder with ggplot2: Rscript hundred.R FOLDER OUT
suppressPackageStartupMessages(library(ggplot2))
words <- commandArgs(trailingOnly = TRUE)
dir.create(words[2], showWarnings = FALSE)
for (name in sort(list.files(words[1]))) {
    data <- read.csv(file.path(words[1], name), encoding = "UTF-8")
    data$name <- factor(data$name, levels = rev(data$name))
    chart <- ggplot(data, aes(value, name)) + geom_col(fill = "#12355b") + geom_text(aes(label = value), hjust = -0.2, size = 2.4) +
        scale_x_continuous(limits = c(0, 110)) + labs(x = NULL, y = NULL, caption = "Lecture : des valeurs. Source : hasard.") +
        theme_minimal(base_size = 7)
    grDevices::svg(file.path(words[2], sub("csv$", "svg", name)), width = 85 / 25.4, height = 85 / 25.4)
    print(chart)
    invisible(dev.off())
}
