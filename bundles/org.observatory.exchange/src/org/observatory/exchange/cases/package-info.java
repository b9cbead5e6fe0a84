// SPDX-License-Identifier: EPL-2.0
/** Cases in and out: spreadsheets of which each row is a case and each column an attribute. */
package org.observatory.exchange.cases;
