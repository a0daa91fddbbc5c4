package org.maiashare.decision;

import java.util.Objects;

/** What singles resources out within their category and labels. */
public sealed interface Facet {

  /** A referral, its tasks, and what it attaches. */
  record ReferralFacet(ReferralId referral) implements Facet {
    public ReferralFacet {
      Objects.requireNonNull(referral);
    }
  }

  /**
   * The resource is matched by the data filters (instance, author, relation or data period) of this
   * provision. Matching a resource is done outside the core.
   */
  record ProvisionFacet(ConsentId consent, ProvisionPath path) implements Facet {
    public ProvisionFacet {
      Objects.requireNonNull(consent);
      Objects.requireNonNull(path);
    }
  }
}
