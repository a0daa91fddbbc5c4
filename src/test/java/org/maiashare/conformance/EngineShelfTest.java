package org.maiashare.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.maiashare.conformance.EngineShelf.Lent;

class EngineShelfTest {

  private final AtomicInteger made = new AtomicInteger();
  private final EngineShelf<Integer> shelf = new EngineShelf<>(made::incrementAndGet, 2, 100);

  @Test
  void lendsTheSameEngineUntilItHasReadItsFill() {
    for (int time = 0; time < 9; time++) {
      Lent<Integer> lent = shelf.borrow();
      assertThat(lent.engine()).isEqualTo(1);
      shelf.giveBack(lent, 10);
    }
    shelf.giveBack(shelf.borrow(), 10);
    assertThat(shelf.borrow().engine()).isEqualTo(2);
  }

  @Test
  void letsGoAnEngineThatReadMoreThanANumberHolds() {
    shelf.giveBack(shelf.borrow(), 99);
    shelf.giveBack(shelf.borrow(), Integer.MAX_VALUE);
    assertThat(shelf.borrow().engine()).isEqualTo(2);
  }

  @Test
  void lendsNoEngineTwiceAtATime() {
    assertThat(shelf.borrow().engine()).isNotEqualTo(shelf.borrow().engine());
  }

  @Test
  void keepsNoMoreThanItHasPlacesFor() {
    Lent<Integer> one = shelf.borrow();
    Lent<Integer> two = shelf.borrow();
    Lent<Integer> three = shelf.borrow();
    shelf.giveBack(one, 1);
    shelf.giveBack(two, 1);
    shelf.giveBack(three, 1);
    assertThat(shelf.borrow().engine()).isEqualTo(one.engine());
    assertThat(shelf.borrow().engine()).isEqualTo(two.engine());
    assertThat(shelf.borrow().engine()).isEqualTo(4);
  }
}
