package org.maiashare.consent;

import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Type;
import org.maiashare.decision.DataCategory;
import org.maiashare.fhir.CodeSystems;
import org.maiashare.wording.Wording;
import org.maiashare.wording.Words;

/** One entry of an answer, part by part. */
final class Parts {

  private final ParametersParameterComponent entry = new ParametersParameterComponent();

  Parts(String name) {
    entry.setName(name);
  }

  void add(String name, Type value) {
    entry.addPart().setName(name).setValue(value);
  }

  /** Ends the entry with its sentence. */
  ParametersParameterComponent say(Words sentence) {
    add("french", new StringType(sentence.french()));
    add("english", new StringType(sentence.english()));
    return entry;
  }

  static Coding coding(DataCategory category) {
    return new Coding()
        .setSystem(CodeSystems.DATA_CATEGORY)
        .setCode(category.name())
        .setDisplay(Wording.of(category).french());
  }
}
