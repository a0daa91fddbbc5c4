package org.maiashare.consent;

import java.time.Instant;
import java.util.Optional;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.Consent.ConsentProvisionType;
import org.hl7.fhir.r4.model.Consent.ConsentState;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskIntent;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import org.maiashare.decision.Period;
import org.maiashare.fhir.CodeSystems;
import org.maiashare.fhir.Periods;
import org.maiashare.fhir.Profiles;
import org.maiashare.wording.Moments;
import org.maiashare.wording.Words;

/**
 * The reminder that a permission ends soon (profile maia-consent-renewal): a consent is valid for
 * as long as the care it was given for (CSP D.1110-3-2), and nobody should lose help because nobody
 * thought of asking again.
 */
public final class ConsentRenewal {

  private static final String KIND = "consent-renewal";

  private ConsentRenewal() {}

  /** When a consent ends by itself; empty when it does not. */
  public static Optional<Instant> endOf(Consent consent) {
    return Periods.giving(consent.getProvision().getPeriod())
        .map(Period::until)
        .filter(end -> end.isBefore(Instant.MAX));
  }

  /** Whether something is lost when it ends: it permits, and was neither withdrawn nor replaced. */
  public static boolean isDue(Consent consent) {
    return consent.getStatus() == ConsentState.ACTIVE
        && consent.getProvision().getType() == ConsentProvisionType.PERMIT;
  }

  /**
   * The reminder.
   *
   * @param owner who is to ask the person again: a role, or an organisation
   */
  public static Task task(Consent consent, Instant end, Reference owner, Instant now) {
    Task task = new Task();
    task.getMeta().addProfile(Profiles.CONSENT_RENEWAL);
    task.setStatus(TaskStatus.REQUESTED).setIntent(TaskIntent.PLAN);
    task.setCode(new CodeableConcept(new Coding(CodeSystems.TASK_KIND, KIND, null)));
    task.setFocus(new Reference("Consent/" + consent.getIdElement().getIdPart()));
    task.setFor(new Reference(consent.getPatient().getReference())).setOwner(owner);
    task.setAuthoredOnElement(Moments.dateTime(now));
    task.getRestriction().getPeriod().setEndElement(Moments.dateTime(end));
    task.setDescription(sentence(end).both());
    return task;
  }

  /** Whether nobody has said yet what became of it. */
  public static boolean isOpen(Task task) {
    return task.getStatus() == TaskStatus.REQUESTED;
  }

  /** Takes it back: there is nothing to ask the person any more. */
  public static void cancel(Task task) {
    task.setStatus(TaskStatus.CANCELLED);
    task.getStatusReason()
        .setText(
            new Words(
                    "Ce consentement a pris fin, ou a été retiré, remplacé ou prolongé.",
                    "This consent has ended, or was withdrawn, replaced or prolonged.")
                .both());
  }

  private static Words sentence(Instant end) {
    return new Words("Ce consentement est valable", "This consent is valid")
        .then(Moments.until(Optional.of(end)))
        .then(
            new Words(
                ". Demandez à la personne si elle veut le renouveler : sinon, ce qu'il ouvre se"
                    + " ferme de soi-même.",
                ". Ask the person whether they wish to renew it: otherwise what it opens closes by"
                    + " itself."));
  }
}
