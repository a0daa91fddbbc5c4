package org.maiashare.enforcement;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.jpa.model.util.JpaConstants;
import ca.uhn.fhir.rest.api.Constants;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What may be asked at all. Whatever is not listed does not answer. */
@Interceptor
public final class AllowedInteractions {

  private static final Set<RestOperationTypeEnum> INTERACTIONS =
      Set.of(
          RestOperationTypeEnum.METADATA,
          RestOperationTypeEnum.READ,
          RestOperationTypeEnum.VREAD,
          RestOperationTypeEnum.HISTORY_INSTANCE,
          RestOperationTypeEnum.SEARCH_TYPE,
          RestOperationTypeEnum.GET_PAGE,
          RestOperationTypeEnum.CREATE,
          RestOperationTypeEnum.UPDATE,
          RestOperationTypeEnum.PATCH,
          RestOperationTypeEnum.TRANSACTION);

  /** Before anybody looks at what is sent. */
  static final int FIRST = -20;

  /** With these, HAPI's clients would make the server try again, or look less closely. */
  private static final List<String> STEERING =
      List.of(
          JpaConstants.HEADER_UPSERT_EXISTENCE_CHECK,
          Constants.HEADER_RETRY_ON_VERSION_CONFLICT,
          "X-Transaction-Semantics");

  private static final List<String> PAGING = List.of(Constants.PARAM_COUNT, Constants.PARAM_OFFSET);
  private static final Pattern NUMBER = Pattern.compile("[0-9]{0,9}");
  private static final String[] NO_VALUES = {};
  private static final Set<String> OPERATIONS =
      Set.of(
          "$access-journal",
          "$answer-access",
          "$break-glass",
          "$everything",
          "$explain-access",
          "$match",
          "$preview-consent",
          "$request-access",
          "$validate",
          "$verify-signature",
          "$withdraw");

  /** The interactions that answer, by their codes. */
  public static Set<String> interactionCodes() {
    return INTERACTIONS.stream()
        .map(RestOperationTypeEnum::getCode)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The operations that answer, by their names without the dollar sign. */
  public static Set<String> operationNames() {
    return OPERATIONS.stream()
        .map(name -> name.substring(1))
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * Whether an operation answers.
   *
   * @param type of the resources it is asked of; null when it is asked of the whole server
   * @param operation its name without the dollar sign
   */
  public static boolean offers(@Nullable String type, String operation) {
    return OPERATIONS.contains("$" + operation)
        && (!operation.equals("everything") || "Patient".equals(type));
  }

  /** Refuses before anything is looked up, so that the answer cannot depend on what is stored. */
  @Hook(value = Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLED, order = FIRST)
  public void check(RequestDetails request, RestOperationTypeEnum interaction) {
    if (interaction == RestOperationTypeEnum.DELETE) {
      throw new RefusedException(Refusal.DELETE_NOT_ALLOWED);
    }
    boolean allowed =
        request.getOperation() != null && request.getOperation().startsWith("$")
            ? offers(request.getResourceName(), request.getOperation().substring(1))
            : INTERACTIONS.contains(interaction);
    if (!allowed || STEERING.stream().anyMatch(header -> request.getHeader(header) != null)) {
      throw new RefusedException(Refusal.NOT_SUPPORTED);
    }
    for (String paging : PAGING) {
      for (String value : valuesOf(request, paging)) {
        if (!NUMBER.matcher(value).matches()) {
          throw new RefusedException(Refusal.INVALID_REQUEST);
        }
      }
    }
  }

  private static String[] valuesOf(RequestDetails request, String parameter) {
    return request.getParameters().getOrDefault(parameter, NO_VALUES);
  }
}
