package org.maiashare.server.consent;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.api.dao.IFhirResourceDao;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import java.time.Clock;
import java.time.LocalDate;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Task;
import org.maiashare.consent.AccessAnswer;
import org.maiashare.consent.AccessAnswer.Accepted;
import org.maiashare.consent.AccessDesk;
import org.maiashare.consent.AccessRequestTask;
import org.maiashare.consent.AccessWish;
import org.maiashare.consent.AnsweredRequest;
import org.maiashare.decision.Actor;
import org.maiashare.decision.Requester;
import org.maiashare.enforcement.BoundRequester;
import org.maiashare.enforcement.PersonQuestions;
import org.maiashare.enforcement.PersonQuestions.Asked;
import org.maiashare.enforcement.Refusal;
import org.maiashare.enforcement.RefusedException;
import org.maiashare.server.persons.Attempts;
import org.maiashare.wording.Moments;

/** Takes wishes and answers, from those who may. */
final class StoredAccessDesk implements AccessDesk {

  private static final int LONGEST_YEARS = 1;

  private final Attempts attempts;
  private final AccessWishes wishes;
  private final PersonQuestions questions;
  private final AcceptedRequests accepted;
  private final DaoRegistry storage;
  private final Clock clock;

  StoredAccessDesk(
      Attempts attempts,
      AccessWishes wishes,
      PersonQuestions questions,
      AcceptedRequests accepted,
      DaoRegistry storage,
      Clock clock) {
    this.attempts = attempts;
    this.wishes = wishes;
    this.questions = questions;
    this.accepted = accepted;
    this.storage = storage;
    this.clock = clock;
  }

  @Override
  public void take(AccessWish wish, RequestDetails request) {
    Requester requester = BoundRequester.active(clock.instant());
    if (!(requester.actor() instanceof Actor.Professional professional)) {
      throw new RefusedException(Refusal.WRITE_NOT_ALLOWED);
    }
    attempts.note(professional.role().practitioner());
    wishes.take(wish, String.valueOf(request.getRequestId()));
  }

  /** Whoever sees the request and may not decide on it is told so; others do not see it. */
  @Override
  public AnsweredRequest answer(String id, AccessAnswer answer, RequestDetails request) {
    IFhirResourceDao<Task> tasks = storage.getResourceDao(Task.class);
    Task task = tasks.read(new IdType("Task", id), request);
    if (!AccessRequestTask.is(task) || !task.hasFor()) {
      throw new RefusedException(Refusal.NOT_SUPPORTED);
    }
    Asked asked =
        questions.ask(task.getFor().getReferenceElement().getIdPart(), question -> question);
    if (asked.asker().actor() instanceof Actor.Software) {
      throw new RefusedException(Refusal.QUESTION_NOT_ALLOWED);
    }
    if (answer instanceof Accepted yes) {
      check(yes, asked.asker().actor());
    }
    return accepted.close(id, asked, answer, request);
  }

  private void check(Accepted answer, Actor decider) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), Moments.FRANCE);
    if (answer.until().isBefore(today) || answer.until().isAfter(today.plusYears(LONGEST_YEARS))) {
      throw new InvalidRequestException("until: today - one year from now");
    }
    if (decider instanceof Actor.Professional && answer.evidence().isEmpty()) {
      throw new InvalidRequestException("evidence: string, 10-500");
    }
  }
}
