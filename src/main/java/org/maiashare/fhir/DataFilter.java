package org.maiashare.fhir;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.maiashare.decision.Period;
import org.maiashare.decision.ProvisionType;

/**
 * The data filters of one provision (IHE PCF, intermediate option). A resource matches when it lies
 * in the data period, if there is one, and is named by one of the references, if there are any.
 *
 * @param type a permission must be met for certain, a refusal as soon as it may be meant
 */
public record DataFilter(ProvisionType type, List<Named> data, Optional<Period> dataPeriod) {

  /** How a provision names data. */
  public enum Meaning {
    /** This resource. */
    INSTANCE,
    /** What this party wrote. */
    AUTHORED_BY,
    /** What belongs to this encounter, care plan or episode of care. */
    RELATED
  }

  /** One {@code provision.data}. */
  public record Named(Meaning meaning, ResourceReference reference) {
    public Named {
      Objects.requireNonNull(meaning);
      Objects.requireNonNull(reference);
    }
  }

  public DataFilter {
    Objects.requireNonNull(type);
    data = List.copyOf(data);
    Objects.requireNonNull(dataPeriod);
  }
}
