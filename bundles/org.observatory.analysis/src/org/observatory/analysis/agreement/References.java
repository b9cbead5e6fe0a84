// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis.agreement;

/** The works that define the coefficients. */
final class References {

    static final String SCOTT_1955 = "Scott, W. A. (1955). Reliability of content analysis: The case of nominal scale coding. Public"
            + " Opinion Quarterly, 19(3), 321–325.";
    static final String COHEN_1960 = "Cohen, J. (1960). A coefficient of agreement for nominal scales. Educational and Psychological"
            + " Measurement, 20(1), 37–46.";
    static final String COHEN_1968 = "Cohen, J. (1968). Weighted kappa: Nominal scale agreement with provision for scaled disagreement or"
            + " partial credit. Psychological Bulletin, 70(4), 213–220.";
    static final String FLEISS_1969 = "Fleiss, J. L., Cohen, J., & Everitt, B. S. (1969). Large sample standard errors of kappa and weighted"
            + " kappa. Psychological Bulletin, 72(5), 323–327.";
    static final String HOLSTI_1969 = "Holsti, O. R. (1969). Content analysis for the social sciences and humanities. Addison-Wesley.";
    static final String LIGHT_1971 = "Light, R. J. (1971). Measures of response agreement for qualitative data: Some generalizations and"
            + " alternatives. Psychological Bulletin, 76(5), 365–377.";
    static final String FLEISS_1971 = "Fleiss, J. L. (1971). Measuring nominal scale agreement among many raters. Psychological Bulletin,"
            + " 76(5), 378–382.";
    static final String BRENNAN_1981 = "Brennan, R. L., & Prediger, D. J. (1981). Coefficient kappa: Some uses, misuses, and alternatives."
            + " Educational and Psychological Measurement, 41(3), 687–699.";
    static final String KRIPPENDORFF_1995 = "Krippendorff, K. (1995). On the reliability of unitizing continuous data. Sociological"
            + " Methodology, 25, 47–76.";
    static final String KRIPPENDORFF_2004 = "Krippendorff, K. (2004). Measuring the reliability of qualitative text analysis data. Quality &"
            + " Quantity, 38(6), 787–800.";
    static final String HAYES_2007 = "Hayes, A. F., & Krippendorff, K. (2007). Answering the call for a standard reliability measure for"
            + " coding data. Communication Methods and Measures, 1(1), 77–89.";
    static final String GWET_2008 = "Gwet, K. L. (2008). Computing inter-rater reliability and its variance in the presence of high"
            + " agreement. British Journal of Mathematical and Statistical Psychology, 61(1), 29–48.";
    static final String KRIPPENDORFF_2011 = "Krippendorff, K. (2011). Computing Krippendorff’s alpha-reliability. University of Pennsylvania,"
            + " Annenberg School for Communication.";
    static final String KRIPPENDORFF_2013 = "Krippendorff, K. (2013). Bootstrapping distributions for Krippendorff’s alpha. University of"
            + " Pennsylvania, Annenberg School for Communication.";
    static final String KRIPPENDORFF_2016 = "Krippendorff, K., Mathet, Y., Bouvry, S., & Widlöcher, A. (2016). On the reliability of unitizing"
            + " textual continua: Further developments. Quality & Quantity, 50(6), 2347–2364.";
    static final String GWET_2014 = "Gwet, K. L. (2014). Handbook of inter-rater reliability (4th ed.). Advanced Analytics.";

    private References() {
    }
}
