package org.maiashare.server.conformance;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import java.util.List;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Resource;
import org.maiashare.cells.UrnTypes;
import org.maiashare.conformance.SentResource;
import org.maiashare.enforcement.Fault;
import org.maiashare.enforcement.Refusal;
import org.maiashare.enforcement.RefusedException;
import org.maiashare.grants.PrivilegedWork;

/**
 * Nothing is stored that was not validated: what the gate did not see as a whole, such as the
 * result of a patch, is validated here.
 */
@Interceptor
public final class StoredWrites {

  private final SentBodies bodies;
  private final WriteCheck check;

  StoredWrites(SentBodies bodies, WriteCheck check) {
    this.bodies = bodies;
    this.check = check;
  }

  @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_CREATED)
  public void create(IBaseResource resource) {
    require((Resource) resource);
  }

  @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_UPDATED)
  public void update(IBaseResource before, IBaseResource after) {
    require((Resource) after);
  }

  private void require(Resource resource) {
    if (PrivilegedWork.isUnderWay()) {
      return;
    }
    List<Fault> faults =
        WriteCheck.found(resource)
            .orElseGet(
                () -> check.check(resource, new SentResource(bodies.of(resource)), UrnTypes.NONE));
    if (!faults.isEmpty()) {
      throw new RefusedException(Refusal.UNPROCESSABLE, faults);
    }
  }
}
