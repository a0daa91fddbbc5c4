package org.maiashare.decision;

import java.util.Objects;

/** An organisation that is party to a protocol. */
public record ProtocolParty(OrganisationId organisation, boolean signed) {
  public ProtocolParty {
    Objects.requireNonNull(organisation);
  }
}
