package org.maiashare.server.fhir;

import ca.uhn.fhir.context.ConfigurationException;
import ca.uhn.fhir.jpa.term.ex.ExpansionTooCostlyException;
import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.rest.server.exceptions.AuthenticationException;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import ca.uhn.fhir.rest.server.exceptions.ForbiddenOperationException;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import ca.uhn.fhir.rest.server.exceptions.MethodNotAllowedException;
import ca.uhn.fhir.rest.server.exceptions.NotImplementedOperationException;
import ca.uhn.fhir.rest.server.exceptions.PayloadTooLargeException;
import ca.uhn.fhir.rest.server.exceptions.PreconditionFailedException;
import ca.uhn.fhir.rest.server.exceptions.ResourceGoneException;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import ca.uhn.fhir.rest.server.exceptions.ResourceVersionConflictException;
import ca.uhn.fhir.rest.server.exceptions.UnprocessableEntityException;
import com.healthmarketscience.sqlbuilder.ValidationException;
import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.maiashare.audit.AuditUnavailableException;
import org.maiashare.enforcement.Fault;
import org.maiashare.enforcement.Refusal;
import org.maiashare.enforcement.RefusedException;

/** Which refusal an exception amounts to: the one table of all failures. */
final class Answers {

  /** PostgreSQL: a policy or a privilege stood in the way. */
  private static final String INSUFFICIENT_PRIVILEGE = "42501";

  /** PostgreSQL: a character it does not keep, a number or a time beyond its limits. */
  private static final Set<String> BEYOND_LIMITS = Set.of("22021", "22P05", "22003", "22008");

  /** Where HAPI reads the parameters of a request. */
  private static final List<String> PARAMETERS =
      List.of("ca.uhn.fhir.rest.param.", "ca.uhn.fhir.rest.server.method.OperationParameter");

  /** Where HAPI makes a query of them, without having looked whether they are all there. */
  private static final List<String> QUERIES =
      List.of(
          "ca.uhn.fhir.rest.param.",
          "ca.uhn.fhir.jpa.search.builder.predicate.",
          "ca.uhn.fhir.jpa.dao.predicate.SearchFilterParser");

  private static final Map<Class<? extends Throwable>, Refusal> TABLE = table();

  private Answers() {}

  static Refusal refusalOf(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof RefusedException refused) {
        return refused.refusal();
      }
      if (cause instanceof ExpansionTooCostlyException || cause instanceof ValidationException) {
        return Refusal.NOT_SUPPORTED;
      }
      if (cause instanceof OptimisticLockException) {
        return Refusal.CONFLICT;
      }
      if (cause instanceof AuditUnavailableException) {
        return Refusal.AUDIT_UNAVAILABLE;
      }
      if (cause instanceof SQLException sql && INSUFFICIENT_PRIVILEGE.equals(sql.getSQLState())) {
        return Refusal.WRITE_NOT_ALLOWED;
      }
    }
    return named(failure)
        .or(
            () ->
                stumblesOverValue(failure)
                    ? Optional.of(Refusal.INVALID_REQUEST)
                    : byTable(failure))
        .orElse(Refusal.INTERNAL);
  }

  private static boolean stumblesOverValue(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (isNoValue(cause) || lacksValue(cause)) {
        return true;
      }
    }
    return false;
  }

  /** What stands where a date, a number or another value of a parameter should. */
  private static boolean isNoValue(Throwable cause) {
    if (cause instanceof SQLException sql) {
      return BEYOND_LIMITS.contains(String.valueOf(sql.getSQLState()));
    }
    return (cause instanceof DataFormatException
            || cause instanceof IllegalArgumentException
            || cause instanceof ConfigurationException)
        && Stream.of(cause.getStackTrace()).anyMatch(frame -> isIn(frame, PARAMETERS));
  }

  private static boolean lacksValue(Throwable cause) {
    return (cause instanceof NullPointerException || cause instanceof IndexOutOfBoundsException)
        && Stream.of(cause.getStackTrace())
            .filter(frame -> frame.getClassName().startsWith("ca.uhn."))
            .findFirst()
            .filter(frame -> isIn(frame, QUERIES))
            .isPresent();
  }

  private static boolean isIn(StackTraceElement frame, List<String> places) {
    return places.stream().anyMatch(frame.getClassName()::startsWith);
  }

  /** What is wrong in detail; empty when the refusal says it all. */
  static List<Fault> faultsOf(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof RefusedException refused) {
        return refused.faults();
      }
    }
    return List.of();
  }

  /** HAPI says some things with a general exception and a number of its own. */
  private static Optional<Refusal> named(Throwable failure) {
    String message = String.valueOf(failure.getMessage());
    if (message.startsWith("HAPI-0302") || message.startsWith("HAPI-0572")) {
      return Optional.of(Refusal.UNKNOWN_TYPE);
    }
    if (message.startsWith("HAPI-1094") || message.startsWith("HAPI-1091")) {
      return Optional.of(Refusal.REFERENCE_UNKNOWN);
    }
    // HAPI finds no way along a search parameter over an extension, with some modifiers.
    boolean lost = message.startsWith("HAPI-2223: HAPI-1700");
    if (lost || message.contains("HAPI-1230")) {
      return Optional.of(Refusal.INVALID_REQUEST);
    }
    // HAPI's own methods do not take what was sent: a patch that is no Parameters, for example.
    boolean unfitting = message.startsWith("HAPI-0390");
    return unfitting || message.contains("Failed to parse request body")
        ? Optional.of(Refusal.MALFORMED)
        : Optional.empty();
  }

  private static Optional<Refusal> byTable(Throwable failure) {
    return TABLE.entrySet().stream()
        .filter(row -> row.getKey().isInstance(failure))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private static Map<Class<? extends Throwable>, Refusal> table() {
    Map<Class<? extends Throwable>, Refusal> table = new LinkedHashMap<>();
    table.put(ResourceNotFoundException.class, Refusal.NOT_FOUND);
    table.put(ResourceGoneException.class, Refusal.NOT_FOUND);
    table.put(ResourceVersionConflictException.class, Refusal.CONFLICT);
    table.put(PreconditionFailedException.class, Refusal.PRECONDITION_FAILED);
    table.put(PayloadTooLargeException.class, Refusal.TOO_LARGE);
    table.put(UnprocessableEntityException.class, Refusal.UNPROCESSABLE);
    table.put(MethodNotAllowedException.class, Refusal.NOT_SUPPORTED);
    table.put(NotImplementedOperationException.class, Refusal.NOT_SUPPORTED);
    table.put(DataFormatException.class, Refusal.MALFORMED);
    table.put(InvalidRequestException.class, Refusal.INVALID_REQUEST);
    // HAPI reads the number of a search value without looking whether it is one.
    table.put(NumberFormatException.class, Refusal.INVALID_REQUEST);
    table.put(ForbiddenOperationException.class, Refusal.WRITE_NOT_ALLOWED);
    table.put(AuthenticationException.class, Refusal.NO_ACCESS);
    return table;
  }

  /** Whether the exception's own words are about what the client sent, and safe to repeat. */
  static boolean speaksOfTheRequest(Throwable failure) {
    return failure instanceof InvalidRequestException
        || failure instanceof UnprocessableEntityException
        || failure instanceof DataFormatException
        || (failure instanceof BaseServerResponseException known
            && known.getCause() instanceof DataFormatException);
  }
}
