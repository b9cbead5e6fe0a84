// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis.estimates;

/** The works that define the methods. */
final class Sources {

    static final String WILSON = "Wilson, E. B. (1927). Probable inference, the law of succession, and statistical inference. Journal of the"
            + " American Statistical Association, 22(158), 209–212.";
    static final String CLOPPER = "Clopper, C. J., & Pearson, E. S. (1934). The use of confidence or fiducial limits illustrated in the case"
            + " of the binomial. Biometrika, 26(4), 404–413.";
    static final String ARMITAGE = "Armitage, P. (1955). Tests for linear trends in proportions and frequencies. Biometrics, 11(3), 375–386.";
    static final String COCHRAN = "Cochran, W. G. (1977). Sampling techniques (3rd ed.). Wiley.";
    static final String AGRESTI_COULL = "Agresti, A., & Coull, B. A. (1998). Approximate is better than “exact” for interval estimation of"
            + " binomial proportions. The American Statistician, 52(2), 119–126.";
    static final String NEWCOMBE = "Newcombe, R. G. (1998). Two-sided confidence intervals for the single proportion: Comparison of seven"
            + " methods. Statistics in Medicine, 17(8), 857–872.";
    static final String NEWCOMBE_DIFFERENCE = "Newcombe, R. G. (1998). Interval estimation for the difference between independent"
            + " proportions: Comparison of eleven methods. Statistics in Medicine, 17(8), 873–890.";
    static final String BROWN = "Brown, L. D., Cai, T. T., & DasGupta, A. (2001). Interval estimation for a binomial proportion. Statistical"
            + " Science, 16(2), 101–133.";

    private Sources() {
    }
}
