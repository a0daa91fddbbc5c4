package org.maiashare.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.maiashare.leak.Bench;
import org.maiashare.leak.MutationTrial;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The laboratory can fail: each protection that is taken away is missed by some comparison. */
class EachProtectionIsNeededIT extends ServerTest {

  private static final long SEED = 8L;

  @Autowired ApplicationContext server;

  @Override
  boolean isProtected() {
    return false;
  }

  @Test
  void theLaboratoryNoticesEachProtectionThatIsTakenAway() {
    Bench bench = new Bench(server, "http://localhost:" + port + "/fhir/", this::token);
    assertThat(new MutationTrial(bench).unnoticed(Long.getLong("leak.seed", SEED))).isEmpty();
  }
}
