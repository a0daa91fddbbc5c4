package org.maiashare.demo;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a person's autonomy, health and situation. {@code by} is always the key of a
 * role in the directory; {@code labels} are sensitivity or masking labels ({@code ActCode#PSY}).
 */
final class CareSource {

  private CareSource() {}

  /** An AGGIR assessment; the ten letters, if given, are the variables in their official order. */
  record Assessment(RelativeTime on, String by, int gir, String variables) {
    Assessment {
      Required.all(by);
      if (!variables.matches("([ABC]{10})?")) {
        throw new IllegalArgumentException("ten letters A, B or C: " + variables);
      }
    }
  }

  /** A health problem. */
  record Condition(
      String code,
      String label,
      RelativeTime since,
      String by,
      @Nullable RelativeTime ended,
      List<String> labels) {
    Condition {
      Required.all(code, label, by);
    }
  }

  /** A medicine the person takes. */
  record Medication(
      String code,
      String label,
      String dosage,
      RelativeTime since,
      String by,
      List<String> labels) {
    Medication {
      Required.all(code, label, dosage, by);
    }
  }

  /** An allergy. */
  record Allergy(String label, String reaction, RelativeTime since, String by) {
    Allergy {
      Required.all(label, reaction, by);
    }
  }

  /** A stay in hospital, still going on when it has no end. */
  record Stay(
      String key,
      String organisation,
      String reason,
      RelativeTime from,
      @Nullable RelativeTime until) {
    Stay {
      Required.all(key, organisation, reason);
    }
  }

  /** A vital sign: weight, temperature, pulse or pressure (systolic, and diastolic in second). */
  record Measure(
      MeasureKind kind, BigDecimal value, @Nullable BigDecimal second, RelativeTime on, String by) {
    Measure {
      Required.all(by);
    }
  }

  /** Something about housing, income, rights, isolation. */
  record Social(String title, String text, RelativeTime on, String by, List<String> labels) {
    Social {
      Required.all(title, text, by);
    }
  }

  /** A safety instruction for anyone who comes to the home; never a health datum. */
  record Alert(String kind, String text, RelativeTime since, String by) {
    Alert {
      Required.all(kind, text, by);
    }
  }

  /**
   * A liaison note (type of TRE_R234) or form (type of LOINC).
   *
   * @param answers the key of the note this one answers, or blank
   */
  record Document(
      String key,
      String type,
      String title,
      String text,
      RelativeTime on,
      String by,
      boolean urgent,
      String answers,
      List<String> labels) {
    Document {
      Required.all(key, type, title, text, by);
    }
  }
}
