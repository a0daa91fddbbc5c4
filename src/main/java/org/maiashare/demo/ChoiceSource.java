package org.maiashare.demo;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A consent, an opposition or an opposition to emergency access.
 *
 * @param kind consent, opposition or emergency-opposition
 * @param status active, or inactive once withdrawn
 * @param performer the key of a relative who chose on the person's behalf; blank for the person
 * @param onBehalf why, a code of on-behalf-reason, when there is such a performer
 * @param actors whom it concerns: {@code role:}, {@code professional:} or {@code organisation:} and
 *     a key
 * @param labels the sensitivity labels it concerns
 */
record ChoiceSource(
    String key,
    String kind,
    String status,
    RelativeTime on,
    @Nullable RelativeTime until,
    String performer,
    String onBehalf,
    String recordedBy,
    String organisation,
    String text,
    List<String> actors,
    List<String> labels) {

  ChoiceSource {
    Required.all(key, kind, status, recordedBy, organisation, text);
    if (performer.isBlank() != onBehalf.isBlank()) {
      throw new IllegalArgumentException(key + " needs a reason for choosing on behalf");
    }
  }
}
