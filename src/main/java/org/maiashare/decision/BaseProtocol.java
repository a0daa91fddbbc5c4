package org.maiashare.decision;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The protocols the project ships: the base ceiling, as a table anybody can check, and the
 * overarching policies of IHE Privacy Consent on FHIR.
 */
public final class BaseProtocol {

  public static final String CANONICAL = "https://maiashare.org/fhir/Contract/base-protocol-v1";

  /** One line per role family; families that are not here read no record. */
  private static final String TABLE =
      """
      family                | ADM | SOC | AUT | PLAN | MED | ALERT | NOTE | REF | LEG | COORD | CONSENT | sensitive
      physician             | rw  | r   | rw  | rw   | rw  | rw    | rw   | rw  | r   | r     | r       | all but V
      nurse                 | rw  | r   | rw  | rw   | rw  | rw    | rw   | rw  | r   | r     | r       | all but V
      pharmacist            | r   | -   | -   | r    | rw  | rw    | rw   | r   | -   | r     | -       | -
      therapist             | r   | -   | rw  | r    | r   | rw    | rw   | rw  | -   | r     | -       | -
      nursing-assistant     | r   | -   | r   | r    | -   | rw    | rw   | -   | -   | r     | -       | -
      case-manager          | rw  | rw  | rw  | rw   | r   | rw    | rw   | rw  | rw  | rw    | rw      | -
      social-worker         | rw  | rw  | rw  | rw   | -   | r     | rw   | rw  | r   | r     | r       | -
      desk                  | rw  | r   | r   | -    | -   | r     | -    | rw  | -   | r     | -       | -
      home-help-manager     | r   | -   | r   | rw   | -   | rw    | rw   | rw  | -   | r     | -       | -
      home-helper           | r   | -   | r   | r    | -   | r     | rw   | -   | -   | r     | -       | -
      guardian-professional | r   | rw  | -   | r    | -   | -     | r    | r   | rw  | r     | r       | -
      trusted-person        | r   | -   | r   | r    | -   | r     | rw   | -   | r   | r     | r       | -
      caregiver             | r   | -   | r   | r    | -   | r     | rw   | -   | -   | r     | -       | -
      """;

  private static final SharingProtocol V1 =
      new SharingProtocol(
          CANONICAL,
          "1",
          ProtocolKind.BASE,
          Set.of(),
          Period.ALWAYS,
          CeilingTable.read(TABLE),
          Set.of());

  /** The four overarching policies of IHE PCF (volume 1, 53.2.1): names a consent may agree to. */
  private static final List<String> OVERARCHING =
      List.of("basic-normal", "all-normal", "break-glass-only", "deny");

  private static final List<SharingProtocol> SHIPPED =
      Stream.concat(Stream.of(V1), OVERARCHING.stream().map(BaseProtocol::overarching)).toList();

  private BaseProtocol() {}

  /** The base protocol, version 1. */
  public static SharingProtocol v1() {
    return V1;
  }

  /** All that the project ships: the base protocol, and what IHE PCF calls overarching policies. */
  public static List<SharingProtocol> shipped() {
    return SHIPPED;
  }

  private static SharingProtocol overarching(String name) {
    return new SharingProtocol(
        "https://profiles.ihe.net/ITI/PCF/Policy-" + name,
        "1",
        ProtocolKind.OVERARCHING,
        Set.of(),
        Period.ALWAYS,
        Map.of(),
        Set.of());
  }
}
