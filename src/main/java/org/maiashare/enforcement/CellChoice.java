package org.maiashare.enforcement;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.r4.model.Resource;
import org.maiashare.cells.AccessClassCode;
import org.maiashare.cells.CellBlock;
import org.maiashare.cells.Labeller;
import org.maiashare.decision.AccessClass;
import org.maiashare.grants.PersonStore.FoundCell;

/** Chooses the cell of a resource within its person's record, and stamps its category on it. */
public final class CellChoice {

  private final WriteTools tools;
  private final Labeller labeller;

  public CellChoice(WriteTools tools, Labeller labeller) {
    this.tools = tools;
    this.labeller = labeller;
  }

  /**
   * The class of a resource that is new.
   *
   * @param targets the classes of what it is about, for types that are labelled as their targets
   */
  AccessClass classOf(Resource resource, Collection<AccessClass> targets) {
    return Labeller.isLabelledLikeTarget(resource)
        ? labeller.labelLike(targets, resource)
        : tools.inTransaction(() -> labeller.label(resource, Set.of()));
  }

  /** The class of a resource that replaces an earlier version of itself. */
  AccessClass classOf(Resource before, Resource after, AccessClass current) {
    return Labeller.isLabelledLikeTarget(after)
        ? labeller.labelLike(List.of(current), after)
        : labeller.relabel(before, after, current.facets());
  }

  /** The cell of an access class in a person's record; the resource is stamped with the class. */
  int cellFor(Resource resource, AccessClass accessClass, PersonTicket ticket) {
    Labeller.stamp(resource, accessClass);
    return accessClass.equals(AccessClass.plain(accessClass.category()))
        ? new CellBlock(ticket.block()).plainCell(accessClass.category()).value()
        : ownCell(accessClass, ticket);
  }

  /** The cell of a resource that is changed: it stays where it lies as long as its class does. */
  int cellAfter(
      Resource resource, AccessClass current, int cell, AccessClass wanted, PersonTicket ticket) {
    if (!wanted.equals(current)) {
      return cellFor(resource, wanted, ticket);
    }
    Labeller.stamp(resource, current);
    return cell;
  }

  /** Whoever may not write in a category makes no cells in it. */
  private void requirePlainIsWritable(AccessClass accessClass, PersonTicket ticket) {
    int plain = new CellBlock(ticket.block()).plainCell(accessClass.category()).value();
    if (ticket.opened().isEmpty() && !tools.persons().mayWrite(plain)) {
      throw new RefusedException(Refusal.WRITE_NOT_ALLOWED);
    }
  }

  private int ownCell(AccessClass accessClass, PersonTicket ticket) {
    return tools.inTransaction(
        () -> {
          requirePlainIsWritable(accessClass, ticket);
          FoundCell found = tools.persons().cellOf(ticket.block(), AccessClassCode.of(accessClass));
          if (found.created() && ticket.opened().isEmpty()) {
            tools.grants().recompute(List.of(ticket.block()));
          }
          return found.cell();
        });
  }
}
