package org.maiashare.server.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import org.hibernate.query.spi.Limit;
import org.junit.jupiter.api.Test;

class SteadyOrderTest {

  private static final String FOUND =
      "SELECT t0.PARTITION_ID,t0.RES_ID FROM HFJ_SPIDX_TOKEN t0 WHERE (t0.HASH_VALUE = ?)"
          + " GROUP BY t0.PARTITION_ID,t0.RES_ID";

  @Test
  void aPageThatNothingOrdersIsOrderedByWhatWasStoredFirst() {
    assertThat(SteadyOrder.ordered(FOUND)).isEqualTo(FOUND + " ORDER BY 2");
  }

  @Test
  void thePersonsOfEverythingAreOrderedToo() {
    String persons =
        "SELECT t0.PARTITION_ID,t0.RES_ID FROM HFJ_RESOURCE t0 WHERE (t0.RES_TYPE = ?)";
    assertThat(SteadyOrder.ordered(persons)).isEqualTo(persons + " ORDER BY 2");
  }

  @Test
  void whatTheRequestOrdersAlikeIsOrderedByWhatWasStoredFirst() {
    String sorted = FOUND + " ORDER BY MIN(t1.SP_VALUE_NORMALIZED) ASC NULLS LAST";
    assertThat(SteadyOrder.ordered(sorted)).isEqualTo(sorted + ", 2");
  }

  @Test
  void thePageComesBehindTheOrder() {
    Limit first = new Limit();
    first.setMaxRows(20);
    assertThat(SteadyOrder.PAGES.processSql(FOUND, first))
        .isEqualTo(FOUND + " ORDER BY 2 fetch first ? rows only");
    first.setFirstRow(20);
    assertThat(SteadyOrder.PAGES.processSql(FOUND, first))
        .isEqualTo(FOUND + " ORDER BY 2 offset ? rows fetch next ? rows only");
  }

  @Test
  void aCountIsLeftAsItIs() {
    String count = "SELECT COUNT(DISTINCT t0.RES_ID) FROM HFJ_SPIDX_TOKEN t0";
    assertThat(SteadyOrder.ordered(count)).isEqualTo(count);
  }
}
