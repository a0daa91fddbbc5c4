package org.maiashare.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import org.hl7.fhir.r4.model.Basic;
import org.junit.jupiter.api.Test;

/** How the YAML files are read, and what is said of mistakes in them. */
class SourceFormsTest {

  private static final Timeline TIMELINE = Timeline.from(Instant.parse("2026-03-31T22:30:00Z"));

  @Test
  void countsFromTheReferenceDayInFrance() {
    assertThat(dateTime("0d")).isEqualTo("2026-04-01T09:00:00+02:00");
    assertThat(dateTime("-3d 14:30")).isEqualTo("2026-03-29T14:30:00+02:00");
    assertThat(dateTime("-1m")).isEqualTo("2026-03-01T09:00:00+01:00");
    assertThat(dateTime("+2w")).isEqualTo("2026-04-15T09:00:00+02:00");
    assertThat(dateTime("-4y")).isEqualTo("2022-04-01T09:00:00+02:00");
  }

  @Test
  void refusesATimeItCannotRead() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RelativeTime.of("yesterday"))
        .withMessageContaining("yesterday");
  }

  @Test
  void tellsTheKeyAnInsNumberShouldHave() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> InsNumber.of("238059999900107").check("mme-durand", LocalDate.of(1938, 5, 12)))
        .withMessageContaining("06");
  }

  @Test
  void refusesABirthDateThatTheInsNumberContradicts() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> InsNumber.of("238059999900106").check("mme-durand", LocalDate.of(1938, 6, 12)))
        .withMessageContaining("disagree");
  }

  @Test
  void refusesARoleTheDirectoryDoesNotHold() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Directory(new SourceReader().directory()).role("gp-nobody"))
        .withMessageContaining("gp-nobody");
  }

  @Test
  void refusesAReferenceToAnEntryThatIsNotThere() {
    Transaction transaction = new Transaction("someone");
    transaction.add("here", new Basic());
    transaction.to("elsewhere");
    assertThatIllegalArgumentException()
        .isThrownBy(transaction::bundle)
        .withMessageContaining("elsewhere");
  }

  @Test
  void refusesACodeOfAnUnknownTable() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Terminology.coding("TABLE#1"))
        .withMessageContaining("TABLE#1");
  }

  private static String dateTime(String text) {
    return TIMELINE.dateTime(RelativeTime.of(text)).getValueAsString();
  }
}
