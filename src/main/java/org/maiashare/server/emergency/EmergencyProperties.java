package org.maiashare.server.emergency;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.Duration;
import java.util.Set;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.maiashare.decision.ProfessionalGroup;
import org.maiashare.decision.RoleFamily;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Who may break the glass, for how long, and how often they may try.
 *
 * @param lasts how long an emergency access is open, twelve hours at most
 * @param families of health professionals only (model: CSP L.1111-17)
 * @param attemptsPerHour of one practitioner, whatever came of them
 */
@Validated
@ConfigurationProperties("maia.emergency")
public record EmergencyProperties(
    @NotNull @DurationMin(minutes = 5) @DurationMax(hours = 12) @DefaultValue("4h") Duration lasts,
    @NotEmpty @DefaultValue({"emergency-regulator", "physician", "nurse"}) Set<RoleFamily> families,
    @Positive @DefaultValue("20") int attemptsPerHour) {

  @AssertTrue(message = "only health professionals open emergency accesses")
  boolean isForHealthProfessionals() {
    return families.stream().allMatch(it -> it.group() == ProfessionalGroup.HEALTH);
  }
}
