package org.maiashare.server.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.rest.server.exceptions.InternalErrorException;
import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maiashare.enforcement.Refusal;

class AnswersTest {

  @ParameterizedTest
  @CsvSource({
    "42501, WRITE_NOT_ALLOWED",
    "22021, INVALID_REQUEST",
    "22003, INVALID_REQUEST",
    "22P02, INTERNAL",
    "23505, INTERNAL",
    ", INTERNAL"
  })
  void whatTheDatabaseSaysIsTold(String state, Refusal refusal) {
    assertThat(Answers.refusalOf(wrapped(new SQLException("words", state)))).isEqualTo(refusal);
  }

  @Test
  void aRowThatIsNoLongerWhatItWasIsAConflict() {
    assertThat(Answers.refusalOf(wrapped(new OptimisticLockException())))
        .isEqualTo(Refusal.CONFLICT);
  }

  @Test
  void ourOwnFailuresStayFailures() {
    assertThat(Answers.refusalOf(wrapped(new IllegalArgumentException("a fault of ours"))))
        .isEqualTo(Refusal.INTERNAL);
    assertThat(Answers.refusalOf(new NullPointerException())).isEqualTo(Refusal.INTERNAL);
  }

  private static Throwable wrapped(Exception cause) {
    return new InternalErrorException(new RuntimeException(cause));
  }
}
