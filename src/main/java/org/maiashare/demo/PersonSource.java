package org.maiashare.demo;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One person of {@code people.yaml}: identity, and everything that is shared about them.
 *
 * @param ins the whole INS number, key included; sex and month of birth must agree with it
 * @param practice the role, in the directory, of the general practitioner
 */
record PersonSource(
    String key,
    String ins,
    String family,
    String given,
    LocalDate born,
    String territory,
    String address,
    String commune,
    String phone,
    @JsonProperty("gp") String practice,
    List<RelativeSource> relatives,
    List<CoordinationSource.Team> teams,
    CoordinationSource.@Nullable Episode caseManagement,
    List<CareSource.Assessment> assessments,
    List<CareSource.Condition> conditions,
    List<CareSource.Medication> medications,
    List<CareSource.Allergy> allergies,
    List<CareSource.Stay> stays,
    List<CareSource.Measure> measures,
    List<CareSource.Social> social,
    List<CareSource.Alert> alerts,
    List<CareSource.Document> documents,
    CoordinationSource.@Nullable Plan plan,
    List<CoordinationSource.Visit> visits,
    List<CoordinationSource.Referral> referrals,
    List<ChoiceSource> choices) {

  PersonSource {
    Required.all(key, ins, family, given, territory, address, commune, phone, practice);
    InsNumber.of(ins).check(key, born);
  }
}
