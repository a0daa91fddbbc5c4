package org.maiashare.decision;

import java.util.regex.Pattern;

/**
 * An opaque identifier. Its characters can never be confused with those that join requester keys.
 */
public sealed interface Identifier
    permits CareTeamId,
        ConsentId,
        DeviceId,
        GroupId,
        OrganisationId,
        PersonId,
        PractitionerId,
        PractitionerRoleId,
        ReferralId,
        RelatedPersonId,
        TerritoryId {

  /** Letters, digits, dot, colon, underscore and hyphen; one to 128 of them. */
  Pattern SHAPE = Pattern.compile("[A-Za-z0-9._:-]{1,128}");

  String value();

  /**
   * Refuses a value that no identifier may have.
   *
   * @throws IllegalArgumentException naming the kind of identifier, never the value
   */
  static void require(String value, String kind) {
    if (!SHAPE.matcher(value).matches()) {
      throw new IllegalArgumentException("not a valid identifier of a " + kind);
    }
  }
}
