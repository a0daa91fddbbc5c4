package org.maiashare.conformance;

import ca.uhn.fhir.validation.ResultSeverityEnum;
import ca.uhn.fhir.validation.SingleValidationMessage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.maiashare.conformance.Nonconformity.Kind;

/** Sorts what HAPI's validator says by kind of fault; the first line that matches decides. */
final class ValidatorMessages {

  /** A failed invariant's id is the profile's address and the invariant's key. */
  private static final String INVARIANT = "#";

  /** Beginnings of the validator's message ids or, where it gives none, of its messages. */
  private static final Map<String, Kind> TABLE = table();

  /** Names the element that is missing, as the profile does; its location is the parent's. */
  private static final Pattern MISSING =
      Pattern.compile("^[\\w.:\\[\\]-]+\\.(\\w+)(?:\\[x])?(?::[\\w-]+)?: minimum required");

  /** The engine says these twice, from two of its steps. */
  private static final Set<Kind> SAID_TWICE = Set.of(Kind.CODE_INVALID, Kind.VALUE_INVALID);

  private ValidatorMessages() {}

  /** The errors among the messages, each fault once. */
  static List<Nonconformity> errors(List<SingleValidationMessage> messages) {
    Map<List<Object>, Nonconformity> faults = new LinkedHashMap<>();
    for (SingleValidationMessage message : messages) {
      if (message.getSeverity().compareTo(ResultSeverityEnum.ERROR) >= 0) {
        Nonconformity fault = read(message);
        faults.put(
            SAID_TWICE.contains(fault.kind())
                ? List.of(fault.kind(), fault.expression())
                : List.of(fault),
            fault);
      }
    }
    return new ArrayList<>(faults.values());
  }

  /** What a message says. */
  static Nonconformity read(SingleValidationMessage message) {
    String text = String.valueOf(message.getMessage());
    String location = String.valueOf(message.getLocationString());
    Matcher missing = MISSING.matcher(text);
    return new Nonconformity(
        kind(message.getMessageId() == null ? text : message.getMessageId()),
        missing.find() ? location + "." + missing.group(1) : location,
        text);
  }

  private static Kind kind(String idOrText) {
    return TABLE.entrySet().stream()
        .filter(line -> idOrText.startsWith(line.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(idOrText.contains(INVARIANT) ? Kind.INVARIANT_FAILED : Kind.NOT_CONFORMANT);
  }

  private static Map<String, Kind> table() {
    Map<String, Kind> table = new LinkedHashMap<>();
    table.put("Validation_VAL_Profile_Minimum", Kind.ELEMENT_MISSING);
    table.put("Validation_VAL_Profile_Maximum", Kind.ELEMENT_TOO_MANY);
    table.put("Validation_VAL_Profile_NotAllowed", Kind.ELEMENT_TOO_MANY);
    table.put("Validation_VAL_Profile_NotSlice", Kind.ELEMENT_TOO_MANY);
    table.put("Validation_VAL_Profile_Unknown", Kind.PROFILE_UNKNOWN);
    table.put("Unrecognized property", Kind.ELEMENT_UNKNOWN);
    table.put("Error parsing JSON", Kind.VALUE_INVALID);
    table.put("Object must have some content", Kind.VALUE_INVALID);
    table.put("Terminology_", Kind.CODE_INVALID);
    table.put("None_of_the_provided_codes", Kind.CODE_INVALID);
    table.put("Type_Specific_Checks", Kind.VALUE_INVALID);
    table.put("Fixed_Type_Checks", Kind.VALUE_INVALID);
    table.put("_DT_Fixed_Wrong", Kind.VALUE_INVALID);
    table.put("Profile_VAL", Kind.VALUE_INVALID);
    table.put("Reference_REF", Kind.REFERENCE_INVALID);
    return table;
  }
}
