package org.maiashare.conformance;

import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.rest.api.EncodingEnum;
import ca.uhn.fhir.validation.IValidationContext;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.common.hapi.validation.validator.FhirDefaultPolicyAdvisor;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.r5.context.IWorkerContext;
import org.hl7.fhir.r5.elementmodel.Manager.FhirFormat;
import org.hl7.fhir.r5.model.StructureDefinition;
import org.hl7.fhir.r5.utils.validation.ValidatorSession;
import org.hl7.fhir.r5.utils.validation.constants.BestPracticeWarningLevel;
import org.hl7.fhir.r5.utils.validation.constants.IdStatus;
import org.hl7.fhir.r5.utils.xver.XVerExtensionManagerOld;
import org.hl7.fhir.utilities.i18n.I18nConstants;
import org.hl7.fhir.utilities.validation.ValidationMessage;
import org.hl7.fhir.utilities.validation.ValidationMessage.IssueSeverity;
import org.hl7.fhir.validation.ValidatorSettings;
import org.hl7.fhir.validation.instance.InstanceValidator;

/**
 * HAPI's validator, which sets up the official engine anew for every resource, with the engines
 * kept: setting one up costs several times what it then does. An engine serves one thread at a
 * time, and not for long: it keeps every code it saw, with the whole resource around it.
 */
final class ReusedValidator extends FhirInstanceValidator {

  private static final int KEPT = 2 * Runtime.getRuntime().availableProcessors();

  /** What an engine keeps is about a hundred times what it read. */
  private static final int CHARACTERS = 64 * 1024;

  private final EngineShelf<InstanceValidator> engines =
      new EngineShelf<>(this::engine, KEPT, CHARACTERS);

  ReusedValidator(IValidationSupport support) {
    super(support);
  }

  @Override
  protected List<ValidationMessage> validate(IValidationContext<?> context) {
    if (context.getResourceAsStringEncoding() != EncodingEnum.JSON) {
      return super.validate(context);
    }
    EngineShelf.Lent<InstanceValidator> lent = engines.borrow();
    List<ValidationMessage> messages = new ArrayList<>();
    List<StructureDefinition> profiles = profiles(context, messages);
    String resource = context.getResourceAsString();
    lent.engine()
        .validate(
            null,
            messages,
            new ByteArrayInputStream(resource.getBytes(StandardCharsets.UTF_8)),
            FhirFormat.JSON,
            profiles);
    engines.giveBack(lent, resource.length());
    return messages;
  }

  private List<StructureDefinition> profiles(
      IValidationContext<?> context, List<ValidationMessage> messages) {
    List<StructureDefinition> profiles = new ArrayList<>();
    for (String url : context.getOptions().getProfiles()) {
      StructureDefinition profile =
          provideWorkerContext().fetchResource(StructureDefinition.class, url);
      if (profile == null) {
        messages.add(unknown(url));
      } else {
        profiles.add(profile);
      }
    }
    return profiles;
  }

  private static ValidationMessage unknown(String url) {
    ValidationMessage message = new ValidationMessage();
    message.setLevel(IssueSeverity.ERROR);
    message.setMessageId(I18nConstants.VALIDATION_VAL_PROFILE_UNKNOWN);
    message.setMessage("The profile " + url + " is not known");
    return message;
  }

  private InstanceValidator engine() {
    IWorkerContext worker = provideWorkerContext();
    InstanceValidator engine =
        new InstanceValidator(
            worker,
            new NullEvaluationContext(),
            new XVerExtensionManagerOld(worker),
            new ValidatorSession(),
            new ValidatorSettings());
    engine.setAnyExtensionsAllowed(true);
    engine.setAssumeValidRestReferences(false);
    engine.setBestPracticeWarningLevel(BestPracticeWarningLevel.Ignore);
    engine.setResourceIdRule(IdStatus.OPTIONAL);
    engine.setErrorForUnknownProfiles(false);
    engine.setUnknownCodeSystemsCauseErrors(true);
    engine.setPolicyAdvisor(new FhirDefaultPolicyAdvisor());
    engine.setAllowXsiLocation(true);
    return engine;
  }
}
